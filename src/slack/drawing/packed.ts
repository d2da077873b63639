/** Text of one section of a list, so that a list can be continued at a fine grain. */
const LIST_TEXT_MAX = 1000;

/** Puts lines together until a section of a list is full. */
export function packed(
  lines: readonly string[],
  lengthOf: (line: string) => number,
): readonly (readonly string[])[] {
  const packs: string[][] = [];
  let room = 0;
  for (const line of lines) {
    const length = lengthOf(line) + 1;
    if (length > room || packs.length === 0) {
      packs.push([]);
      room = LIST_TEXT_MAX;
    }
    packs.at(-1)?.push(line);
    room -= length;
  }
  return packs;
}
