import { expect, test } from 'vitest';
import { drawScorecard } from '../src/pictures/draw-scorecard.ts';
import { toSvg } from '../src/pictures/to-svg.ts';
import { toPng } from '../src/png.ts';

const svgOf = (headline: string): string => toSvg(drawScorecard({ headline, basis: '', rows: [] }), 'light');

test('a picture becomes a PNG of one and a half times its size', async () => {
  const png = Buffer.from(await toPng(svgOf('Ready')));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(1120 * 1.5);
});

test('words are drawn with the bundled font', async () => {
  const [some, other] = [await toPng(svgOf('Ready')), await toPng(svgOf('Other'))];
  expect(Buffer.from(some).equals(Buffer.from(other))).toBe(false);
});
