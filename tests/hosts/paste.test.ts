import { describe, expect, it } from 'vitest';
import { isTooLarge, PASTE_BYTES_MAX, toPaste } from '../../src/hosts/paste.ts';

const linesOf = (text: string): readonly string[] => toPaste(text).lines.map((line) => line.text);

describe('the damage of transport', () => {
  it.each<[string, string, string]>([
    ['entities', 'Eastern Time (US &amp; Canada) &lt;1&gt;', 'Eastern Time (US & Canada) <1>'],
    ['a linked address', 'Owner: <mailto:a@corp.example|a@corp.example>', 'Owner: a@corp.example'],
    ['a linked host', 'Domain: <http://corp.example|corp.example>', 'Domain: corp.example'],
    ['a bare link', '<https://corp.example>', 'corp.example'],
    ['curly quotes', 'cpu=“Xeon” ‘x’', `cpu="Xeon" 'x'`],
    ['dashes', 'Hyper‑V – yes', 'Hyper-V - yes'],
    ['hard blanks', '16\u202f305\u00a0Mo', '16 305 Mo'],
    ['invisible characters', '\uFEFFRAM\u200b: 64\u200eGB', 'RAM: 64GB'],
    ['blanks at the end', 'Windows Server 2008 R2 Standard   ', 'Windows Server 2008 R2 Standard'],
    ['bold type', '*CPU:* 2*8 cores, *64GB*', 'CPU: 2*8 cores, 64GB'],
    ['asterisks that are none', 'VMX * Supports **------', 'VMX * Supports **------'],
    ['marks of a quotation', '> RAM: 64GB', 'RAM: 64GB'],
  ])('%s', (_what, text, clean) => {
    expect(linesOf(text)).toEqual([clean]);
  });

  it('counts lines however they end', () => {
    expect(linesOf('a\r\nb\r\r\nc\rd\ne')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('marks lines that look different from what they say', () => {
    expect(toPaste('VT: \u202Eseye').lines[0]?.disguised).toBe(true);
  });
});

describe('the limit', () => {
  it.each<[string, string, boolean]>([
    ['as many letters as bytes', 'x'.repeat(PASTE_BYTES_MAX), false],
    ['one too many', 'x'.repeat(PASTE_BYTES_MAX + 1), true],
    ['letters of two bytes', 'é'.repeat(PASTE_BYTES_MAX / 2), false],
    ['one of them too many', 'é'.repeat(PASTE_BYTES_MAX / 2 + 1), true],
  ])('%s', (_what, text, tooLarge) => {
    expect(isTooLarge(text)).toBe(tooLarge);
  });
});
