import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Bot } from '../../bot.ts';
import type { Verdict } from '../../rules/assess.ts';
import type { ManyHost } from './hosts-of.ts';

/** What became of a host: its verdict, or `not-read` where what was given is no paste. */
export type Outcome = Verdict | 'not-read';

/** A host of many, judged. */
export interface Judged {
  readonly host: string;
  readonly outcome: Outcome;
  /** In a line, what was found. */
  readonly summary: string;
}

/** Judges a host by itself; `target`: what it is judged for, as words of the request. */
export async function judge(bot: Bot, { name, paste }: ManyHost, target: string): Promise<Judged> {
  if (paste.trim() === '') return { host: name, outcome: 'not-read', summary: 'The file is empty.' };
  const { verdict, summary } = await bot.handle({ text: `check${target}\n${paste}`, brief: true });
  return { host: name, outcome: verdict ?? 'not-read', summary };
}

const TURN = 100;

/** Judges hosts one after the other. */
export async function* judgeInTurn(
  bot: Bot,
  hosts: readonly ManyHost[],
  target: string,
): AsyncGenerator<Judged> {
  for (const [index, host] of hosts.entries()) {
    yield await judge(bot, host, target);
    // A signal, or a pipe that is full, gets its turn.
    if (index % TURN === TURN - 1) await nextTurn();
  }
}
