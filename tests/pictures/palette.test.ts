import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/pictures/palette.ts';

/** Relative luminance as WCAG defines it: what is left of a colour in greyscale. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(PALETTES))('%s', (_, { background, text, quiet, link, kinds }) => {
  const fills = [background, ...Object.values(kinds).map(({ fill }) => fill)];

  it('has text that is readable on everything, without colour too', () => {
    for (const fill of fills) {
      expect(contrast(text, fill)).toBeGreaterThanOrEqual(7);
      expect(contrast(quiet, fill)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has edges and links that stand out from what is around them', () => {
    expect(contrast(link, background)).toBeGreaterThanOrEqual(3);
    for (const { fill, stroke } of Object.values(kinds)) {
      expect(contrast(stroke, background)).toBeGreaterThanOrEqual(3);
      expect(contrast(stroke, fill)).toBeGreaterThanOrEqual(3);
    }
  });
});
