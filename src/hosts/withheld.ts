import { synonymsOf } from './agreement.ts';
import type { Contradiction, ReadingName } from './host-spec.ts';

const NONE: ReadonlySet<ReadingName> = new Set();

/** Readings about which a paste says two things, so that none counts. */
export function withheldBy(contradictions: readonly Contradiction[]): ReadonlySet<ReadingName> {
  if (contradictions.length === 0) return NONE;
  const names = contradictions.filter(({ kept }) => kept === undefined).map(({ reading }) => reading);
  return new Set(names.flatMap(synonymsOf));
}
