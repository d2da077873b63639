import type { Box } from '../picture.ts';
import { type Label, sizeLabel, textBox } from '../text-box.ts';
import type { Place } from './columns.ts';

/** Between boxes of one stack. */
const GAP = 10;

/** Height of labels on top of each other. */
export function stackHeight(labels: readonly Label[], place: Place | undefined): number {
  if (place === undefined || labels.length === 0) return 0;
  const heights = labels.map((label) => sizeLabel(label, place.width).height);
  return heights.reduce((sum, height) => sum + height, 0) + GAP * (labels.length - 1);
}

/** Labels on top of each other, from `top` on. */
export function stack(labels: readonly Label[], place: Place | undefined, top: number): readonly Box[] {
  if (place === undefined) return [];
  const boxes: Box[] = [];
  let y = top;
  for (const label of labels) {
    const { height } = sizeLabel(label, place.width);
    boxes.push(textBox(label, place.x, y, place.width, height));
    y += height + GAP;
  }
  return boxes;
}
