import type { Drift } from '../comparing/drift.ts';

/** What differs between two readings of one host as data: the JSON contract of `drift --json`, schema 1. */
export function driftData(drift: Drift, knowledge: string): Readonly<Record<string, unknown>> {
  const { changes, moved, verdict, onlyBefore, onlyAfter, otherMachine } = drift;
  return {
    schema: 1,
    changes,
    moved: moved.map(({ rule, before, after }) => ({ rule, before: before.status, after: after.status })),
    verdict,
    onlyBefore,
    onlyAfter,
    otherMachine: otherMachine ?? null,
    knowledge,
  };
}
