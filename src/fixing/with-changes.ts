import type { ReadingName, Readings } from '../hosts/host-spec.ts';
import type { Reading } from '../hosts/reading.ts';
import type { Change } from './change.ts';

/** A reading and the value it changes to; `undefined`: the paste no longer says. */
export type Step = Pick<Change, 'reading' | 'to'>;

/**
 * The readings as a paste would state them after these changes, in whatever order they are named. Nothing else
 * follows from a change, but what a new system takes with it.
 */
export const withChanges = (readings: Readings, changes: readonly Step[]): Readings =>
  changes.toSorted(systemFirst).reduce<Readings>(withChange, readings);

const systemFirst = (one: Step, other: Step): number =>
  Number(other.reading === 'osRelease') - Number(one.reading === 'osRelease');

function withChange(readings: Readings, { reading, to }: Step): Readings {
  const { [reading]: _before, ...kept } = without(readings, reading === 'osRelease' ? OF_THE_SYSTEM : []);
  const twin = TWINS[reading];
  const alike =
    twin === undefined || readings[twin.name] === undefined ? {} : planned(twin.name, twin.valueOf(to));
  return { ...kept, ...alike, ...planned(reading, to) };
}

/** A reading that no line says yet; none for no value. */
const planned = (name: ReadingName, value: unknown): Readings => {
  if (value === undefined) return {};
  const reading: Reading<unknown> = { value, basis: 'stated', line: 0, columns: [0, 0] };
  return { [name]: reading };
};

/** What belongs to the installed system and is gone with it. */
const OF_THE_SYSTEM: readonly ReadingName[] = [
  'edition',
  'build',
  'systemKind',
  'evaluation',
  'withoutHyperV',
  'serverCore',
  'hyperVRole',
];

function without(readings: Readings, names: readonly ReadingName[]): Readings {
  if (names.length === 0) return readings;
  return Object.fromEntries(
    Object.entries(readings).filter(([name]) => !names.includes(name as ReadingName)),
  );
}

interface Twin {
  readonly name: ReadingName;
  readonly valueOf: (value: unknown) => unknown;
}

const same = (value: unknown): unknown => value;

/** Readings that say the same in other words: one does not change without the other. */
const TWINS: Readonly<Partial<Record<ReadingName, Twin>>> = {
  virtualizationSupported: { name: 'vmMonitorModeExtensions', valueOf: same },
  vmMonitorModeExtensions: { name: 'virtualizationSupported', valueOf: same },
  architecture: { name: 'x64', valueOf: (value) => value === 'x64' },
  x64: { name: 'architecture', valueOf: (value) => (value === true ? 'x64' : 'x86') },
};
