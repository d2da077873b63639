import type { HostSpec } from '../hosts/host-spec.ts';
import type { Edition } from '../knowledge/schema.ts';
import type { Finding, Verdict } from '../rules/assess.ts';
import type { Judged } from '../rules/judged.ts';
import type { NextCommand } from '../rules/next-command.ts';

/** What capabilities are judged by: the machine, and what the rules found on it. */
export interface Situation {
  readonly judged: Judged;
  readonly spec: HostSpec;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  readonly next: NextCommand | undefined;
  /** The edition that was asked for together with the release; absent when none was named. */
  readonly plannedEdition?: Edition;
}

/**
 * The edition of the judged release; `undefined` when it is not known. The installed edition counts where the
 * installed release is the judged one, or where the paste names no release that it could belong to.
 */
export function editionOf({ judged, plannedEdition }: Situation): Edition | undefined {
  if (plannedEdition !== undefined) return plannedEdition;
  const { readings, asked, release } = judged;
  const installed = readings.osRelease?.value;
  const isJudged = !asked || installed === undefined || installed === release.id;
  return isJudged ? readings.edition?.value : undefined;
}
