import type { Remembered, Reply } from './reply.ts';

/** What of it the question is, without the host; `null` where there was none. */
export const onlyQuestion = (remembered: Remembered | null | undefined): Remembered | null =>
  remembered?.question === undefined ? null : { question: remembered.question };

/**
 * What a conversation remembers after a reply, given what it remembered before; `undefined`: nothing. In one where a
 * host follows another, a check that is done leaves its host behind.
 */
export function rememberedAfter(
  { remember, verdict }: Reply,
  before: Remembered | undefined,
  hostGoesOn: boolean,
): Remembered | undefined {
  if (remember === undefined) return before;
  const kept = verdict === undefined || hostGoesOn ? remember : onlyQuestion(remember);
  return kept ?? undefined;
}
