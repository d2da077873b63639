import { FEATURE_OF } from '../hosts/derivations/cpu-family.ts';
import type { ReadingName, Readings } from '../hosts/host-spec.ts';
import type { Cite } from '../knowledge/schema.ts';
import type { Judged } from './judged.ts';

/**
 * What the name of the processor alone tells of a feature. `undefined`: the paste states the feature, or the name
 * does not tell. A *no* is believed; a *yes* is what fits on paper, for only the machine shows what its firmware
 * and its hypervisor leave of it.
 */
export function hasByName(readings: Readings, name: ReadingName): boolean | undefined {
  const reading = readings[name];
  return reading?.families === undefined || typeof reading.value !== 'boolean' ? undefined : reading.value;
}

/** The reading of these of which the name tells this. */
export const foundByName = <N extends ReadingName>(
  readings: Readings,
  names: readonly N[],
  value: boolean,
): N | undefined => names.find((name) => hasByName(readings, name) === value);

/** What was found, as the sentence of a processor's name: `Going by the name, …: … is of the … family`. */
export function sayByName(found: string, readings: Readings, name: ReadingName): string {
  const because = readings[name]?.because ?? '';
  return `Going by the name, ${found.charAt(0).toLowerCase()}${found.slice(1)}: ${because}`;
}

/** The cites of the families that a reading rests on; none for a reading that does not come from a name. */
export function citesByName({ readings, knowledge }: Judged, name: ReadingName): readonly Cite[] {
  const reading = readings[name];
  const feature = Object.entries(FEATURE_OF).find(([told]) => told === name)?.[1] ?? 'virtualization';
  return knowledge.processors.citesOf(
    reading?.families ?? [],
    reading?.value === false ? feature : undefined,
  );
}
