import { findVirtualHardware } from './names/virtual-hardware.ts';
import type { Draft } from './parsers/parser.ts';
import type { Paste } from './paste.ts';
import { type PasteLine, type Reading, stated } from './reading.ts';

/** Speaks of other machines than the one that the paste is about. */
const ABOUT_GUESTS = /\b(?:vms|guests|virtual machines|our|their|other|old|will|replac\w{1,4})\b/i;

/** Hardware of a virtual machine anywhere in the paste; `undefined` when there is none. */
export function virtualEvidence(
  paste: Paste,
  drafts: readonly Draft[],
): Reading<readonly string[]> | undefined {
  const found = new Map<string, Reading<readonly string[]>>();
  for (const line of linesToSearch(paste, drafts)) {
    const name = findVirtualHardware(line.text);
    if (name === undefined || ABOUT_GUESTS.test(line.text)) continue;
    if (!found.has(name)) found.set(name, stated([name], line, name));
  }
  const [first] = found.values();
  return first === undefined ? undefined : { ...first, value: [...found.keys()] };
}

/** Formats that know their hardware lines spare the others the search. */
function linesToSearch({ lines }: Paste, drafts: readonly Draft[]): readonly PasteLine[] {
  const known = drafts.filter(({ hardware }) => hardware !== undefined);
  const rest =
    known.length === 0
      ? lines
      : lines.filter(({ number }) => !known.some(({ claimed }) => claimed.has(number)));
  return [...known.flatMap(({ hardware }) => hardware ?? []), ...rest];
}
