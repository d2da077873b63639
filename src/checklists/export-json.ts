import type { Checklist } from './checklist.ts';
import { progressOf } from './progress.ts';
import type { ChecklistEvent } from './store.ts';

/** The list as data: the contract of `checklist export … json`, schema 1. What is absent is `null`. */
export function toJson(
  list: Checklist,
  history: readonly ChecklistEvent[],
): Readonly<Record<string, unknown>> {
  const { id, title, template, release, host, channel, created, closed, items } = list;
  return {
    schema: 1,
    id,
    title,
    template: template ?? null,
    release: release ?? null,
    host: host ?? null,
    channel,
    created,
    closed: closed ?? null,
    progress: progressOf(items),
    items: items.map((item) => ({
      id: item.id,
      phase: item.phase,
      state: item.state,
      reason: item.reason ?? null,
      changed: item.changed ?? null,
      owner: item.owner ?? null,
      notes: item.notes,
      do: item.do,
      why: item.why,
      unverified: item.unverified ?? null,
      verify: item.verify ?? null,
      cites: item.cites,
    })),
    history,
  };
}
