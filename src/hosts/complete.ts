import type { Knowledge } from '../knowledge/knowledge.ts';
import { derive } from './derive.ts';
import type { Contradiction, Format, HostSpec, ReadingName, Readings } from './host-spec.ts';
import { isBetter, type Merged, namesOf } from './merge.ts';
import { isFromMachine } from './read-spec.ts';
import type { Reading } from './reading.ts';
import { type Difference, differenceOf } from './same-machine.ts';

/** What is kept of a check: the values that were read, and none of the lines that they were read from. */
export interface EarlierHost {
  readonly readings: Readings;
  /** Readings about which the paste contradicted itself, so that neither line counted. */
  readonly withheld: readonly ReadingName[];
  readonly formats: readonly Format[];
  /** Marks of the machine's names; absent or empty: no message named it. */
  readonly nameMarks?: readonly string[];
}

/** A machine as two messages tell it. */
export interface Completion {
  readonly spec: HostSpec;
  /** Why the later paste stands alone; absent when the earlier readings were taken in. */
  readonly apart?: Difference | 'name' | 'several machines';
}

/** What to keep of a check for the next one. */
export function toEarlier({ said, formats, nameMarks = [] }: HostSpec): EarlierHost {
  return {
    readings: Object.fromEntries(
      Object.entries<Reading<unknown>>(said.readings).map(([name, reading]) => [name, unplaced(reading)]),
    ),
    withheld: said.contradictions.filter(({ kept }) => kept === undefined).map(({ reading }) => reading),
    formats,
    nameMarks,
  };
}

/** A reading without its place: the line that it stood in is not kept. */
const unplaced = (reading: Reading<unknown>): Reading<unknown> => ({
  ...reading,
  line: 0,
  columns: [0, 0],
  earlier: true,
});

/**
 * Adds to a paste what an earlier message said about the machine. What the paste states wins, and what follows is
 * concluded anew from both. Two pastes that are plainly about different machines are not mixed.
 */
export function complete(earlier: EarlierHost, later: HostSpec, knowledge: Knowledge): Completion {
  const before = derived(earlier, knowledge);
  const apart = isSeveral(earlier.readings) || isSeveral(later.readings) ? 'several machines' : undefined;
  const names = [earlier.nameMarks ?? [], later.nameMarks ?? []] as const;
  const differing = apart ?? (areOthers(...names) ? 'name' : differenceOf(before, later.readings));
  if (differing !== undefined) return { spec: later, apart: differing };
  const said = mergeWithEarlier(earlier, later);
  // Derivations change what they are given.
  const { readings, contradictions } = derive(
    { ...said, readings: { ...said.readings } },
    { paste: pasteOf(later), knowledge },
  );
  const formats = joined(earlier.formats, later.formats);
  const nameMarks = [...new Set(names.flat())];
  return { spec: { ...later, said, readings, contradictions, formats, nameMarks, completed: true } };
}

/** Both messages name a machine, and not the same one. */
const areOthers = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((mark) => other.includes(mark));

const isSeveral = ({ machines }: Readings): boolean => (machines?.value ?? 1) > 1;

/** What followed from the earlier message alone, for the comparison. */
function derived({ readings, withheld }: EarlierHost, knowledge: Knowledge): Readings {
  const contradictions = withheld.map(openSinceEarlier);
  return derive({ readings: { ...readings }, contradictions }, { paste: { lines: [] }, knowledge }).readings;
}

const pasteOf = ({ lines }: HostSpec): { lines: { number: number; text: string }[] } => ({
  lines: lines.map((text, index) => ({ number: index + 1, text })),
});

const openSinceEarlier = (reading: ReadingName): Contradiction => ({ reading, lines: [0, 0] });

/** What a hypervisor needs, and what proves all of it at once because it runs. */
const NEEDS: readonly ReadingName[] = [
  'virtualizationSupported',
  'vmMonitorModeExtensions',
  'virtualizationEnabledInFirmware',
  'slat',
  'dep',
];
const PROOFS: readonly ReadingName[] = ['hypervisorPresent', 'vbsRunning'];

/** A hypervisor that ran before is no proof against a line that says now that something is off. */
const isSwitchedOff = (now: Readings): boolean =>
  NEEDS.some((name) => now[name]?.basis === 'stated' && now[name].value === false);

const OF_A_LICENCE: readonly ReadingName[] = [
  'osRelease',
  'edition',
  'systemKind',
  'evaluation',
  'x64',
  'architecture',
];

function mergeWithEarlier(earlier: EarlierHost, { said, formats }: HostSpec): Merged {
  const readings: Merged['readings'] = { ...said.readings };
  const open = said.contradictions.filter(({ kept }) => kept === undefined).map(({ reading }) => reading);
  const outdated = isSwitchedOff(said.readings) ? PROOFS : [];
  for (const name of namesOf(earlier.readings)) {
    const [before, now] = [earlier.readings[name], readings[name]];
    if (before === undefined || open.includes(name) || outdated.includes(name)) continue;
    if (now === undefined || isBetter(now, before)) Object.assign(readings, { [name]: before });
  }
  // What is on order becomes a machine once one of its own tools reports.
  if (isFromMachine(formats) && readings.onOrder?.earlier === true) {
    delete readings.onOrder;
    // The system of a quote is a licence, which need not be what was installed.
    for (const name of OF_A_LICENCE) if (readings[name]?.earlier === true) delete readings[name];
  }
  const stillOpen = earlier.withheld.filter(
    (name) => !open.includes(name) && readings[name]?.basis !== 'stated',
  );
  for (const name of stillOpen) delete readings[name];
  return { readings, contradictions: [...said.contradictions, ...stillOpen.map(openSinceEarlier)] };
}

const joined = (earlier: readonly Format[], later: readonly Format[]): readonly Format[] => {
  const all = [...new Set([...earlier, ...later])];
  const known = all.filter((format) => format !== 'unknown');
  return known.length === 0 ? all : known;
};
