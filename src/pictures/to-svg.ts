import { escapeXml } from './escape.ts';
import { PALETTES, type Palette, type Theme } from './palette.ts';
import type { Box, Picture, Point, TextLine } from './picture.ts';

/** The font that texts are measured in, and what stands in for it where it is not installed. */
export const FONT_FAMILY = 'DejaVu Sans';
const FONTS = `'${FONT_FAMILY}', Verdana, sans-serif`;

/** A picture as an SVG document of its own: no scripts, no styles, nothing that is loaded. */
export function toSvg({ width, height, alt, frames, boxes, links, texts }: Picture, theme: Theme): string {
  const palette = PALETTES[theme];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FONTS}">`,
    `<title>${escapeXml(alt)}</title>`,
    `<rect width="${width}" height="${height}" fill="${palette.background}"/>`,
    ...frames.map((box) => boxSvg(box, palette, true)),
    ...links.map((points) => linkSvg(points, palette)),
    ...boxes.map((box) => boxSvg(box, palette, false)),
    ...texts.map((line) => lineSvg(line, palette)),
    '</svg>',
    '',
  ].join('\n');
}

function boxSvg({ kind, x, y, width, height, lines }: Box, palette: Palette, isFrame: boolean): string {
  const { fill, stroke } = palette.kinds[kind];
  // What is left over, and what only holds others, is drawn with a broken line: it tells itself apart without colour.
  const dashes = kind === 'spare' || isFrame ? ' stroke-dasharray="5 4"' : '';
  const strokeWidth = kind === 'switch' ? 2.5 : 1.5;
  const rect = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${fill}" stroke="${stroke}" stroke-width="${strokeWidth}"${dashes}/>`;
  return [rect, ...lines.map((line) => lineSvg(line, palette))].join('\n');
}

function lineSvg({ text, x, y, size, bold, quiet }: TextLine, palette: Palette): string {
  const weight = bold === true ? ' font-weight="bold"' : '';
  const colour = quiet === true ? palette.quiet : palette.text;
  return `<text x="${x}" y="${y}" font-size="${size}"${weight} fill="${colour}">${escapeXml(text)}</text>`;
}

const linkSvg = (points: readonly Point[], { link }: Palette): string =>
  `<polyline points="${points.map((point) => point.join(',')).join(' ')}" fill="none" stroke="${link}" stroke-width="2"/>`;
