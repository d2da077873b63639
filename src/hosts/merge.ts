import { agree, inOrder, isFamilyName, isOfFirmware, synonymsOf } from './agreement.ts';
import type { Contradiction, ReadingName, Readings, ReadingValues } from './host-spec.ts';
import type { Draft } from './parsers/parser.ts';
import type { Reading } from './reading.ts';

/** The readings of several formats in one, and where they contradict each other. */
export interface Merged {
  readonly readings: { [K in ReadingName]?: Reading<ReadingValues[K]> };
  readonly contradictions: readonly Contradiction[];
}

/** Joins drafts, the most certain format first: an earlier draft keeps its reading, and the difference is told. */
export function mergeDrafts(drafts: readonly Draft[]): Merged {
  const readings: Merged['readings'] = {};
  const contradictions: Contradiction[] = drafts.flatMap((draft) => draft.contradictions);
  for (const draft of drafts) {
    for (const name of namesOf(draft.readings)) {
      if (contradictions.some(({ reading, kept }) => reading === name && kept === undefined)) continue;
      const contradiction = take(name, readings, draft.readings);
      if (contradiction !== undefined) contradictions.push(contradiction);
    }
  }
  if (readings.hypervisorPresent?.value === true) return { readings, contradictions };
  for (const denial of drafts.flatMap(({ denied = [] }) => denied)) {
    for (const reading of synonymsOf(denial.reading)) {
      const stated = readings[reading];
      if (stated?.value !== true) continue;
      contradictions.push({ reading, lines: inOrder(stated.line, denial.line) });
      delete readings[reading];
    }
  }
  return { readings, contradictions };
}

/** The names of the readings that are there. */
export const namesOf = (readings: Readings): readonly ReadingName[] => Object.keys(readings) as ReadingName[];

function take(
  name: ReadingName,
  readings: Merged['readings'],
  from: Merged['readings'],
): Contradiction | undefined {
  const first = readings[name];
  const second = from[name];
  if (second === undefined) return undefined;
  if (first === undefined || isBetter(first, second)) {
    Object.assign(readings, { [name]: second });
    return undefined;
  }
  if (second.basis === 'inferred' || agree(name, first.value, second.value)) return undefined;
  const lines = inOrder(first.line, second.line);
  if (!isOfFirmware(name)) return { reading: name, lines, kept: first.line };
  // Two moments of one machine, or two machines: neither says how it is now.
  delete readings[name];
  return { reading: name, lines };
}

/** What is stated outvotes what was inferred; a name that people use tells more than a family number. */
export function isBetter(first: Reading<unknown>, second: Reading<unknown>): boolean {
  if (first.basis !== second.basis) return first.basis === 'inferred';
  return typeof first.value === 'string' && isFamilyName(first.value) && typeof second.value === 'string';
}
