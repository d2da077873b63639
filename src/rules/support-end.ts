import type { Release } from '../knowledge/schema.ts';
import { supportWindows } from './support-window.ts';

/** Until when the newest version of a release gets updates that cost nothing, over all of its editions. */
export interface SupportEnd {
  /** `in-part`: it has ended for some editions and not for others. */
  readonly state: 'supported' | 'in-part' | 'ended';
  /** The next day on which it ends for an edition, or the last one on which it did; ISO. */
  readonly end: string;
  /** Last day of updates that are paid for, where there are any to come. */
  readonly paid?: string;
}

/** The end of support as it is on a day; `undefined` where the base has no dates. */
export function supportEnd(release: Release, today: string): SupportEnd | undefined {
  const windows = supportWindows(release, { newest: true });
  const ends = windows.map(({ end }) => end).toSorted();
  const [next] = ends.filter((end) => today <= end);
  const last = ends.at(-1);
  if (last === undefined) return undefined;
  const state = next === undefined ? 'ended' : next === ends[0] ? 'supported' : 'in-part';
  const paid = windows
    .flatMap((window) => window.paid ?? [])
    .filter((day) => today <= day && day > last)
    .toSorted()
    .at(-1);
  return { state, end: next ?? last, ...(paid === undefined ? {} : { paid }) };
}
