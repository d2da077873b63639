import type { Writing } from './engine.ts';

/** Later than any look: what is never tried stands behind all that is, so that no look goes through it. */
export const NEVER = '9999-12-31T23:59:59.999Z';

/** Takes the messages of a list that stopped out of the look. */
export async function park(writing: Writing, tenant: string, checklist: string): Promise<void> {
  await ofList(writing, tenant, checklist).set({ next_try: NEVER, attempts: 0, taken_until: null }).execute();
}

/** Brings them back, to be tried from `at` on. */
export async function unpark(writing: Writing, tenant: string, checklist: string, at: string): Promise<void> {
  await ofList(writing, tenant, checklist).set({ next_try: at }).where('next_try', '=', NEVER).execute();
}

const ofList = (writing: Writing, tenant: string, checklist: string) =>
  writing.updateTable('outbox').where('tenant', '=', tenant).where('checklist', '=', checklist);
