/** No cluster of any release runs as many; a search that comes here has met no limit. */
const END = 2 ** 20;

/**
 * The largest number for which `holds` is true, when it is true of every smaller one too. `undefined` when nothing
 * stops it.
 */
export function mostThatHold(holds: (n: number) => boolean): number | undefined {
  let above = 1;
  while (holds(above)) {
    if (above >= END) return undefined;
    above *= 2;
  }
  let below = Math.floor(above / 2);
  while (above - below > 1) {
    const middle = Math.floor((above + below) / 2);
    if (holds(middle)) below = middle;
    else above = middle;
  }
  return below;
}
