import type { Point, Rect } from '../picture.ts';

type Link = readonly Point[];

const rightOf = ({ x, width }: Rect): number => x + width;
const middleOf = ({ y, height }: Rect): number => y + height / 2;

/** Far enough from a column for a vertical run not to touch the frame around it. */
const OFF = 24;

/**
 * Links from the boxes of one column to those of a later one: all of them meet on one vertical run just after the
 * first column, or go straight where both are as many and at the same heights.
 */
export function join(from: readonly Rect[], to: readonly Rect[]): readonly Link[] {
  const [first] = from;
  if (first === undefined || to.length === 0) return [];
  if (from.length === to.length && from.every((box, index) => middleOf(box) === middleOf(to[index] ?? box))) {
    return from.map(
      (box, index): Link => [
        [rightOf(box), middleOf(box)],
        [to[index]?.x ?? 0, middleOf(box)],
      ],
    );
  }
  const x = Math.max(...from.map(rightOf)) + OFF;
  const heights = [...from, ...to].map(middleOf);
  return [
    ...from.map(
      (box): Link => [
        [rightOf(box), middleOf(box)],
        [x, middleOf(box)],
      ],
    ),
    [
      [x, Math.min(...heights)],
      [x, Math.max(...heights)],
    ],
    ...to.map(
      (box): Link => [
        [x, middleOf(box)],
        [box.x, middleOf(box)],
      ],
    ),
  ];
}

/** Links to a box that is as high as everything it is linked with: each goes straight. */
export const joinTall = (boxes: readonly Rect[], tall: Rect): readonly Link[] =>
  boxes.map(
    (box): Link =>
      box.x < tall.x
        ? [
            [rightOf(box), middleOf(box)],
            [tall.x, middleOf(box)],
          ]
        : [
            [rightOf(tall), middleOf(box)],
            [box.x, middleOf(box)],
          ],
  );
