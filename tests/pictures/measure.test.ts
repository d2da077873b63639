import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { BOLD_WIDTHS, textWidth, WIDTHS, wrapText } from '../../src/pictures/measure.ts';

/** Advance widths of these characters in a TrueType file, thousandths of the size, rounded up. */
function advances(file: string, codes: readonly number[]): readonly number[] {
  const font = readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${file}`));
  const table = (tag: string): number => {
    const count = font.readUInt16BE(4);
    const at = Array.from({ length: count }, (_, index) => 12 + 16 * index).find(
      (offset) => font.toString('latin1', offset, offset + 4) === tag,
    );
    return font.readUInt32BE((at ?? 0) + 8);
  };
  const cmap = table('cmap');
  const encodings = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => cmap + 4 + 8 * index);
  const windows = encodings.find((at) => font.readUInt16BE(at) === 3 && font.readUInt16BE(at + 2) === 1);
  const map = cmap + font.readUInt32BE((windows ?? 0) + 4);
  const twice = font.readUInt16BE(map + 6);
  const glyphOf = (code: number): number => {
    const segment = Array.from({ length: twice / 2 }, (_, index) => map + 14 + 2 * index).find(
      (at) => code <= font.readUInt16BE(at),
    );
    const start = (segment ?? 0) + 2 + twice;
    const range = start + 2 * twice;
    const offset = font.readUInt16BE(range);
    if (offset === 0) return (code + font.readInt16BE(start + twice)) & 0xffff;
    return font.readUInt16BE(range + offset + 2 * (code - font.readUInt16BE(start)));
  };
  const units = font.readUInt16BE(table('head') + 18);
  return codes.map((code) =>
    Math.ceil((1000 * font.readUInt16BE(table('hmtx') + 4 * glyphOf(code))) / units),
  );
}

const CODES = Array.from({ length: 95 }, (_, index) => 0x20 + index);

test.each([
  ['DejaVuSans.ttf', WIDTHS],
  ['DejaVuSans-Bold.ttf', BOLD_WIDTHS],
])('the table of widths is that of %s', (file, widths) => {
  expect(widths).toEqual(advances(file, CODES));
});

test('no character of the usual writings is wider than it is measured', () => {
  const codes = Array.from({ length: 0x400 }, (_, index) => 0xa1 + index);
  const common = codes.filter((code) =>
    /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(String.fromCodePoint(code)),
  );
  const widths = advances('DejaVuSans.ttf', common);
  const wider = common.filter((_, index) => (widths[index] ?? 0) > 1250);
  // Ligatures of Serbian Latin, which no adapter is called.
  expect(wider.map((code) => String.fromCodePoint(code))).toEqual(['Ǆ', 'ǅ', 'Ǳ', 'ǲ']);
});

test('text is broken at blanks, and what is left over ends in an ellipsis', () => {
  const font = { size: 10 };
  const lines = wrapText('one two three four five six seven', 50, font, 2);
  expect(lines).toEqual(['one two', 'three fo…']);
  for (const line of lines) expect(textWidth(line, font)).toBeLessThanOrEqual(50);
  expect(wrapText('short', 50, font, 2)).toEqual(['short']);
  expect(wrapText('', 50, font, 2)).toEqual([]);
});
