import { describe, expect, it } from 'vitest';
import { fixtures } from './fixtures.ts';
import { read } from './reading.ts';

const BYTES = 64 * 1024;
const fill = (piece: string): string => piece.repeat(Math.ceil(BYTES / piece.length)).slice(0, BYTES);

/** Noise that is the same in every run. */
function noise(alphabet: string): string {
  let state = 12_345;
  return Array.from({ length: BYTES }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return alphabet[state % alphabet.length] ?? '';
  }).join('');
}

const garbage: Readonly<Record<string, string>> = {
  letters: noise('abcdefghijklmnopqrstuvwxyz      \n'),
  signs: noise('()[]{}<>,.;:=|/\\"\'`~*_-+?!&%$#@ \t\n'),
  'one line': noise('abcdefghij 0123456789,.()x:='),
  unicode: noise('漢字кирил\u202eé\u200b\u00a0🙂\u0000 \n'),
  digits: fill('1'),
  blanks: `${fill(' ')}x`,
  commas: fill('1,'),
  brackets: fill('('),
  colons: fill('a: '),
  pairs: fill('a=b '),
  quotes: fill('"'),
  tildes: fill('~a'),
  newlines: fill('\n'),
  labels: fill('Host Name: x\n'),
  entries: fill('[01]: x\n'),
  'a row without end': `OS Name: Microsoft Windows\n${fill('    a\n')}`,
  modules: fill('16 x 32GB '),
  ports: fill('4x10GbE, '),
  subjects: fill('vt, '),
  headings: fill(' a:\n  b:\n'),
  links: fill('<http://a|'),
  entities: fill('&amp;'),
  prompts: fill('C:\\>'),
};

describe.each(Object.entries(garbage))('64 KB of %s', (_name, text) => {
  it('is read without an error, quickly, and listed back in bounds', () => {
    read(text);
    const began = performance.now();
    const { notUnderstood } = read(text);
    // Ten times what it takes: a pattern that is not linear takes a thousand times as long.
    expect(performance.now() - began).toBeLessThan(500);
    expect(notUnderstood.length).toBeLessThanOrEqual(200);
    for (const { text: listed } of notUnderstood) expect(listed.length).toBeLessThanOrEqual(200);
  });
});

it.each(['', ' ', '\n', '\0', ':', '=', '```', '-', '[01]:', 'Hyper-V Requirements:', 'os=', '=os'])(
  '%j says nothing',
  (text) => {
    const { readings, formats } = read(text);
    expect(Object.keys(readings)).toEqual([]);
    expect(['unknown', 'systeminfo']).toContain(formats[0]);
  },
);

describe.each(fixtures)('$name', ({ text }) => {
  it('can be cut anywhere', () => {
    const step = Math.max(1, Math.floor(text.length / 40));
    for (let end = 0; end < text.length; end += step) {
      expect(() => read(text.slice(0, end))).not.toThrow();
      expect(() => read(text.slice(end))).not.toThrow();
    }
  });

  it('keeps its places when every line ends in another way', () => {
    const plain = read(text.replace(/\r\n/g, '\n'));
    const other = read(text.replace(/\r\n/g, '\n').replace(/\n/g, '\r\r\n'));
    expect(other.readings).toEqual(plain.readings);
  });
});
