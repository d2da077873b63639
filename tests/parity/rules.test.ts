import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { knowledge } from '../base.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SOURCE = folder('../../src/rules');
const TESTS = folder('../rules');
/** The folders that hold rules and nothing else. */
const AREAS = ['host', 'role', 'network', 'laptop'];

const files = AREAS.flatMap((area) =>
  readdirSync(join(SOURCE, area)).map((file) => ({ area, name: basename(file, '.ts') })),
);
const list = readFileSync(join(SOURCE, 'index.ts'), 'utf8');

/** Cases that cannot happen, each with the reason. */
const CANNOT_HAPPEN: Readonly<
  Record<string, Readonly<Partial<Record<'met' | 'unmet' | 'unknown', string>>>>
> = {
  'host/arm64': {
    met: 'an x64 processor is not about ARM64, and an ARM64 one never passes',
    unknown: 'a paste that says nothing of ARM64 is left to the rule on x64',
  },
  'host/virtual-hardware': {
    met: 'hardware that contradicts nothing is no finding',
    unknown: 'there is a contradiction or there is none in the paste',
  },
  'host/hypervisor-running': { unmet: 'a hypervisor that does not run yet is no fault' },
  'host/whole-machine': { unmet: 'the inside of WSL is a question, not a fault' },
  'host/one-machine': { unmet: 'several machines are a question, not a fault' },
  'network/vendor-team': { met: 'a team of this kind is always worth a word' },
};

it('lists every rule once, and every folder of rules', () => {
  const listed = [...list.matchAll(/from '\.\/([a-z]+\/[a-z0-9-]+)\.ts'/g)].map(([, path]) => path);
  const folders = readdirSync(SOURCE, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  expect(new Set(listed)).toEqual(new Set(files.map(({ area, name }) => `${area}/${name}`)));
  expect(listed).toHaveLength(files.length);
  expect(new Set(rules).size).toBe(files.length);
  expect(folders.map(({ name }) => name).toSorted()).toEqual(AREAS.toSorted());
});

it('has at least as many rules as were promised', () => {
  expect(rules.length).toBeGreaterThanOrEqual(25);
});

it('gives every rule an id and a title of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, { id, title, factIds }) => {
  it('has a dotted id and a short title', () => {
    expect(id).toMatch(/^(?:host|role|network|laptop)(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/);
    expect(title.split(' ').length).toBeLessThanOrEqual(4);
  });

  it('rests on facts that the base has', () => {
    expect(factIds.filter((factId) => knowledge.fact(factId) === undefined)).toEqual([]);
  });
});

describe.each(files)('$area/$name', ({ area, name }) => {
  const test = join(TESTS, area, `${name}.test.ts`);

  it('has a test', () => {
    expect(existsSync(test)).toBe(true);
  });

  it.each(['met', 'unmet', 'unknown'] as const)('is tested for %s', (status) => {
    const tested = readFileSync(test, 'utf8').includes(`status: '${status}'`);
    const reason = CANNOT_HAPPEN[`${area}/${name}`]?.[status];

    // An exception that is no longer needed fails too.
    expect(tested).toBe(reason === undefined);
  });

  it('holds no more than one rule', () => {
    const source = readFileSync(join(SOURCE, area, `${name}.ts`), 'utf8');

    expect(source.match(/^export /gm)).toHaveLength(1);
  });
});

it('excuses only rules that exist', () => {
  const known = files.map(({ area, name }) => `${area}/${name}`);

  expect(Object.keys(CANNOT_HAPPEN).filter((path) => !known.includes(path))).toEqual([]);
});
