import type { HostSpec, Readings } from '../hosts/host-spec.ts';
import type { Reading } from '../hosts/reading.ts';
import type { Knowledge, ResolvedCite } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';
import type { Finding } from '../rules/assess.ts';
import type { Backing } from '../rules/backing.ts';
import type { Outcome, Severity } from '../rules/outcome.ts';
import type { Setup } from './read-setup.ts';

/** One of the two hosts. */
export interface Side {
  /** What the sentences call it: `host 1`. */
  readonly name: string;
  readonly spec: HostSpec;
  readonly readings: Readings;
  /** The installed release; absent where the paste names none that the base knows. */
  readonly release?: Release;
  readonly setup: Setup;
  /** What the rules say about the host by itself. */
  readonly findings: readonly Finding[];
}

/** One direction of a move. */
export interface Pair {
  readonly source: Side;
  readonly destination: Side;
  readonly knowledge: Knowledge;
}

/** What a rule says about one direction, and what that rests on. */
export interface PairJudgement {
  readonly outcome: Outcome;
  readonly cites: readonly ResolvedCite[];
  readonly note?: string | undefined;
  readonly disputed?: string | undefined;
  /** The reading that was judged, where it is one. */
  readonly at?: Reading<unknown> | undefined;
  /** Where it is open: what has to hold for a yes, as the part of a sentence behind `if`. */
  readonly condition?: string;
}

/** A rule over two hosts. Never throws for a missing reading or value. */
export interface PairRule {
  /** Stable id, dotted: `pair.processor-maker`. */
  readonly id: string;
  readonly title: string;
  /** A `blocker` or an `action` that is unmet makes the direction a no; the others never decide. */
  readonly severity: Severity;
  /** How much not knowing matters, where that is less than failing. */
  readonly whenUnknown?: Severity;
  readonly judge: (pair: Pair) => PairJudgement;
}

/** An outcome with the facts that it rests on, each place once. */
export function resting(
  outcome: Outcome,
  backings: readonly Backing[],
  at?: Reading<unknown>,
): PairJudgement {
  const cites = new Map(
    backings.flatMap((backing) => backing.cites).map((cite) => [`${cite.source} ${cite.where}`, cite]),
  );
  const reckoned = outcome.status === 'met' || outcome.status === 'unmet';
  const notes = [...new Set(backings.flatMap(({ note }) => note ?? []))].join(' ');
  return {
    outcome,
    cites: [...cites.values()],
    note: reckoned && notes !== '' ? notes : undefined,
    disputed: reckoned ? backings.find(({ disputed }) => disputed !== undefined)?.disputed : undefined,
    at,
  };
}
