import { findVirtualHardware, VIRTUAL_HARDWARE_WORDS } from './names/virtual-hardware.ts';
import { neededWords } from './needed-words.ts';
import type { Draft } from './parsers/parser.ts';
import type { Paste } from './paste.ts';
import { textOf } from './paste-text.ts';
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
  const mac = found.size === 0 ? hyperVAddress(paste) : undefined;
  if (mac !== undefined) found.set(mac.value[0] ?? '', mac);
  const [first] = found.values();
  return first === undefined ? undefined : { ...first, value: [...found.keys()] };
}

/**
 * A hardware address that Hyper-V gives out, where no virtual adapter of a host could have it. Hosts have them on the
 * adapters of their internal switches, which are named.
 */
function hyperVAddress({ lines }: Paste): Reading<readonly string[]> | undefined {
  const line = textOf(lines)
    .linesWith(HYPER_V_ADDRESS_WORDS)
    .find(({ text }) => HYPER_V_ADDRESS.test(text));
  if (line === undefined || lines.some(({ text }) => ADAPTER_OF_A_HOST.test(text))) return undefined;
  const [address = ''] = HYPER_V_ADDRESS.exec(line.text) ?? [];
  return stated([address], line, address);
}

const HYPER_V_ADDRESS = /\b00[-:]?15[-:]?5D(?=[-:\dA-F]{6,9}\b)/i;
const HYPER_V_ADDRESS_WORDS = neededWords(HYPER_V_ADDRESS);
const ADAPTER_OF_A_HOST = /vEthernet|Hyper-V Virtual (?:Ethernet|Switch)|Default Switch|VMSwitch/i;

/** A hardware address may have come below the last row of a report. */
const ADDRESS = /\b[\da-f]{2}[-:][\da-f]{2}[-:][\da-f]{2}[-:][\da-f]{2}/i;

/** Formats that know their hardware lines spare the others the search. */
function linesToSearch({ lines }: Paste, drafts: readonly Draft[]): readonly PasteLine[] {
  const known = drafts.filter((draft) => draft.hardware !== undefined);
  const hardware = known.flatMap((draft) => draft.hardware ?? []);
  const named = textOf(lines).linesWith(VIRTUAL_HARDWARE_WORDS);
  // A line that was put together again from several is none of those of the paste.
  const telling = hardware.filter((line) => lines[line.number - 1] !== line || named.includes(line));
  const rest = named.filter(
    ({ number, text }) => !known.some(({ claimed }) => claimed.has(number)) || ADDRESS.test(text),
  );
  return [...telling, ...rest];
}
