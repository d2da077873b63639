import type { Remembered, Reply } from '../replies/reply.ts';
import { ask } from './ask.ts';
import type { Services } from './command.ts';
import { mistypedVerb } from './mistyped-verb.ts';
import { VERBS } from './router.ts';

/** A sentence that begins with a verb: `compare gen 1 and gen 2`, `why does …`. Shorter ones are commands. */
const SENTENCE_WORDS_MIN = 3;

/**
 * The answer to a text that no command can make sense of, where the base has one. Questions begin with the verbs too,
 * and a lone word or a year goes on with what was asked before.
 */
export async function askInstead(
  text: string,
  services: Services,
  earlier?: Remembered,
): Promise<Reply | undefined> {
  const words = text.trim().split(/\s+/);
  const isCommand = VERBS.includes((words[0] ?? '').toLowerCase());
  if (isCommand && words.length < SENTENCE_WORDS_MIN && !text.includes('?')) return undefined;
  if (text.includes('\n') || mistypedVerb(text, VERBS) !== undefined) return undefined;
  const reply = await ask.run(text, services, earlier);
  return reply.answer === 'answered' ? reply : undefined;
}
