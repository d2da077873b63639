import { textWidth } from '../../src/pictures/measure.ts';
import type { Box, Picture, Point, Rect, TextLine } from '../../src/pictures/picture.ts';

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const contains = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** What a line covers: its ascenders above the baseline and its descenders below. */
const rectOf = (line: TextLine): Rect => ({
  x: line.x,
  y: line.y - line.size,
  width: textWidth(line.text, line),
  height: line.size * 1.25,
});

const nameOf = ({ lines }: Box): string => lines.map(({ text }) => text).join(' / ');

const pairs = <T>(things: readonly T[]): readonly (readonly [T, T])[] =>
  things.flatMap((one, index) => things.slice(index + 1).map((other) => [one, other] as const));

/** Everything that is wrong with a picture, in words; none for a good one. */
export function faultsOf(picture: Picture): readonly string[] {
  const { width, height, frames, boxes, texts, links } = picture;
  const whole: Rect = { x: 0, y: 0, width, height };
  const all = [...frames, ...boxes];
  const frameTitles = frames.flatMap(({ lines }) => lines);
  return [
    ...all.filter((box) => !contains(whole, box)).map((box) => `clipped: ${nameOf(box)}`),
    ...texts.filter((line) => !contains(whole, rectOf(line))).map(({ text }) => `clipped: ${text}`),
    ...all.flatMap((box) =>
      box.lines
        .filter((line) => !contains(box, rectOf(line)))
        .map(({ text }) => `too large for its box: ${text}`),
    ),
    ...all.flatMap(({ lines }) => overlappingLines(lines)),
    ...overlappingLines(texts),
    ...pairs(boxes)
      .filter(([a, b]) => overlap(a, b))
      .map(([a, b]) => `on each other: ${nameOf(a)}, ${nameOf(b)}`),
    ...boxes.flatMap((box) =>
      [...texts, ...frameTitles]
        .filter((line) => overlap(box, rectOf(line)))
        .map(({ text }) => `a box on a text: ${text}`),
    ),
    ...boxes.flatMap((box) =>
      frames
        .filter((frame) => overlap(frame, box) && !contains(frame, box))
        .map(() => `half in the frame: ${nameOf(box)}`),
    ),
    ...links.flatMap((points) => linkFaults(points, picture)),
  ];
}

const overlappingLines = (lines: readonly TextLine[]): readonly string[] =>
  pairs(lines)
    .filter(([a, b]) => overlap(rectOf(a), rectOf(b)))
    .map(([a, b]) => `on each other: ${a.text}, ${b.text}`);

/** A link is straight, ends at a box or on another link, and passes through no box and no text. */
function linkFaults(points: readonly Point[], { boxes, texts, frames, links }: Picture): readonly string[] {
  const [from, to] = [points[0], points.at(-1)];
  if (from === undefined || to === undefined || points.length !== 2) return ['not one straight piece'];
  const run: Rect = {
    x: Math.min(from[0], to[0]),
    y: Math.min(from[1], to[1]),
    width: Math.abs(to[0] - from[0]),
    height: Math.abs(to[1] - from[1]),
  };
  const titles = [...texts, ...frames.flatMap(({ lines }) => lines)];
  return [
    ...(run.width > 0 && run.height > 0 ? ['an oblique link'] : []),
    ...boxes.filter((box) => overlap(box, run)).map((box) => `a link through ${nameOf(box)}`),
    ...titles.filter((line) => overlap(rectOf(line), run)).map(({ text }) => `a link through ${text}`),
    ...[from, to]
      .filter((end) => !boxes.some((box) => isOnEdge(end, box)) && !isOnOther(end, points, links))
      .map((end) => `a link that ends nowhere: ${end.join(',')}`),
  ];
}

const isOnEdge = ([x, y]: Point, box: Rect): boolean =>
  (x === box.x || x === box.x + box.width) && y >= box.y && y <= box.y + box.height;

const isWithin = (value: number, one: number, other: number): boolean =>
  value >= Math.min(one, other) && value <= Math.max(one, other);

const isOnOther = ([x, y]: Point, own: readonly Point[], links: Picture['links']): boolean =>
  links.some((link) => {
    const [a, b] = link;
    if (link === own || a === undefined || b === undefined) return false;
    return isWithin(x, a[0], b[0]) && isWithin(y, a[1], b[1]);
  });
