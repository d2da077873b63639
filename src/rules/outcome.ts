import type { ReadingName } from '../hosts/host-spec.ts';
import type { Cite } from '../knowledge/schema.ts';

/** What a rule found. Missing is never failed and never passed: it is unknown. */
export type Status = 'met' | 'unmet' | 'unknown' | 'not-applicable';

/**
 * How much a rule matters.
 * - `blocker`: Hyper-V does not work here; another machine, system or edition is needed.
 * - `action`: Hyper-V does not work yet; a switch on this same machine mends it.
 * - `warning`: Hyper-V works, and this will hurt.
 * - `info`: good to know; nothing breaks.
 */
export const SEVERITIES = ['blocker', 'action', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Whether a rule of this weight decides the verdict. */
export const isDeciding = (severity: Severity): boolean => severity === 'blocker' || severity === 'action';

export interface Outcome {
  readonly status: Status;
  /** What was found and what is needed, in sentences. */
  readonly because: string;
  /** What to do about it; absent when there is nothing to do. */
  readonly fix?: string | undefined;
  /** Readings that would settle an unknown, all of them. */
  readonly missing?: readonly ReadingName[] | undefined;
  /** The reading that was judged, when it is not the first one that the rule declares. */
  readonly from?: ReadingName | undefined;
  /** What the outcome rests on besides the declared facts: the entry of a release, or of another release's fact. */
  readonly cites?: readonly Cite[];
}

export const met = (because: string, from?: ReadingName): Outcome => outcome('met', because, { from });

export const unmet = (because: string, fix: string, from?: ReadingName): Outcome =>
  outcome('unmet', because, { fix, from });

/** An unknown that has a line of the paste to show says so with `from`; otherwise it shows none. */
export const unknown = (
  because: string,
  missing: readonly ReadingName[],
  fix?: string,
  from?: ReadingName,
): Outcome => outcome('unknown', because, { missing, fix, from });

export const notApplicable = (because: string): Outcome => outcome('not-applicable', because, {});

/** The same outcome, resting on these cites too. */
export const citing = (result: Outcome, cites: readonly Cite[]): Outcome => ({
  ...result,
  cites: [...(result.cites ?? []), ...cites],
});

function outcome(
  status: Status,
  because: string,
  { fix, missing, from }: Pick<Outcome, 'fix' | 'missing' | 'from'>,
): Outcome {
  return { status, because, fix, missing, from };
}
