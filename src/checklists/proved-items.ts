import type { ReadingName, Readings } from '../hosts/host-spec.ts';
import type { Reading } from '../hosts/reading.ts';
import type { Proof } from '../knowledge/checklist-template.ts';
import type { Finding } from '../rules/assess.ts';
import type { ChecklistItem } from './checklist.ts';
import { cleanWords, REASON_MAX } from './words.ts';

/** What a paste shows of a host. */
export interface Evidence {
  readonly readings: Readings;
  readonly findings: readonly Finding[];
}

/** The same with what tells whose it is. */
export interface HostEvidence extends Evidence {
  /** Id of the release that it was judged for. */
  readonly release: string;
  /** The paste is about another machine than the conversation was before. */
  readonly standsApart: boolean;
  /** Marks of the machine's names; empty: the paste names none. */
  readonly nameMarks: readonly string[];
}

/** An item that a paste proves, and by what, in a few words. */
export interface ProvedItem {
  readonly id: string;
  readonly by: string;
}

/**
 * The open items that a paste proves. What was inferred proves nothing, and what somebody marked as not applicable
 * stays that way.
 */
export function provedItems(
  items: readonly Pick<ChecklistItem, 'id' | 'state' | 'provedBy'>[],
  evidence: Evidence,
): readonly ProvedItem[] {
  return items.flatMap(({ id, state, provedBy = [] }) => {
    if (state !== 'open' || provedBy.length === 0) return [];
    const shown = provedBy.flatMap((proof) => shownBy(proof, evidence) ?? []);
    return shown.length < provedBy.length ? [] : [{ id, by: cleanWords(shown.join(' '), REASON_MAX) }];
  });
}

function shownBy(proof: Proof, { readings, findings }: Evidence): string | undefined {
  if ('rule' in proof) {
    const finding = findings.find(({ rule }) => rule === proof.rule);
    const holds = finding?.status === 'met' && finding.inferred !== true;
    return holds ? finding.because : undefined;
  }
  const reading: Reading<unknown> | undefined = readings[proof.reading as ReadingName];
  const holds = reading?.basis === 'stated' && reading.value === proof.is;
  return holds ? `The paste states ${proof.reading}: ${String(proof.is)}.` : undefined;
}
