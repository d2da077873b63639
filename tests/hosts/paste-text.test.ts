import { describe, expect, it } from 'vitest';
import { toPaste } from '../../src/hosts/paste.ts';
import { textOf } from '../../src/hosts/paste-text.ts';
import { fixtures } from './fixtures.ts';

const WORDS = ['host', 'hyper-v', 'mhz', 'virtual', '\t', '：', 'память', 'or', 'zzz'];

describe.each(fixtures)('$name', ({ text }) => {
  const { lines } = toPaste(text);

  it.each(WORDS)('finds the lines with %j', (word) => {
    const holding = lines.filter((line) => line.text.toLowerCase().includes(word));
    expect(textOf(lines).linesWith([word])).toEqual(holding);
    expect(textOf(lines).hasAny([word])).toBe(holding.length > 0);
  });
});

it('gives each line once and in order', () => {
  const { lines } = toPaste('a host and a server\n\nnone\na server, a host, a host\nhost');
  expect(
    textOf(lines)
      .linesWith(['server', 'host'])
      .map(({ number }) => number),
  ).toEqual([1, 4, 5]);
});
