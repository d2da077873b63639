import { describe, expect, it } from 'vitest';
import { parsers } from '../../src/hosts/parsers/index.ts';
import { toPaste } from '../../src/hosts/paste.ts';
import { faultsOf } from './compare-facts.ts';
import { fixtures } from './fixtures.ts';
import { read } from './reading.ts';

const FACTS = 17;

describe.each(fixtures)('$name', ({ text, truth }) => {
  const spec = read(text);

  it('is read as its truth says', () => {
    expect(Object.keys(truth.facts)).toHaveLength(FACTS);
    expect(faultsOf(spec, truth)).toEqual([]);
  });

  it('is read in its format and language', () => {
    expect(spec.formats).toContain(truth.format);
    expect(spec.locale).toBe(truth.locale ?? 'en');
  });

  it('sets aside what no virtual switch can use', () => {
    expect(spec.ignoredNics).toEqual(truth.ignoredNics ?? []);
  });

  it('has a place in the paste for every reading', () => {
    for (const { line, columns } of Object.values(spec.readings)) {
      const length = spec.lines[line - 1]?.length ?? 0;
      expect(columns[0]).toBeGreaterThan(0);
      expect(columns[1]).toBeGreaterThanOrEqual(columns[0]);
      expect(columns[1]).toBeLessThanOrEqual(length + 1);
    }
  });
});

it.each(parsers.map(({ id }) => id))('%s reads at least one fixture', (id) => {
  const parser = parsers.find((candidate) => candidate.id === id);
  const readers = fixtures.filter(({ text }) => {
    const paste = toPaste(text);
    return parser?.read(paste, paste.lines) !== undefined;
  });

  expect(readers.length).toBeGreaterThan(0);
});
