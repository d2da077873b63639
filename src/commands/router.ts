import { UserError } from '../errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { ask } from './ask.ts';
import { askAndCheck } from './ask-and-check.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { commands, help } from './index.ts';
import { mistypedVerb } from './mistyped-verb.ts';
import { readsAs, readsAsBoth } from './reads-as.ts';

/** A command and the text that follows its verb. */
export interface Route {
  readonly command: Command;
  readonly rest: string;
}

/**
 * Finds the command. Text that starts with no verb is a paste, a question or both, whichever it reads as. Throws
 * `UserError` for a mistyped verb and for a lone word.
 */
export function route(text: string, knowledge: Knowledge): Route {
  const [whole = '', verb = ''] = /^\s*\/?(?:hyperv(?=\s|$)\s*)?([^\s:]*):?/i.exec(text) ?? [];
  if (verb === '') return { command: help, rest: '' };
  const command = commands.find((candidate) => candidate.verb === verb.toLowerCase());
  if (command !== undefined) return withQuestion(command, text, text.slice(whole.length), knowledge);
  const meant = mistypedVerb(text.replace(/^\s*\/?(?:hyperv\s+)?/i, ''), VERBS);
  const kind = readsAs(text, knowledge);
  if (kind === 'spec') return { command: check, rest: text };
  if (kind === 'both') return { command: askAndCheck, rest: text };
  if (kind === 'question' && meant === undefined) return { command: ask, rest: text };
  throw new UserError(`"/hyperv ${shorten(verb)}" is not a command.`, suggestion(meant));
}

export const VERBS: readonly string[] = commands.map(({ verb }) => verb);

/** A verb may begin a question as well, and a question may stand above a paste that a verb is put before. */
function withQuestion(command: Command, text: string, rest: string, knowledge: Knowledge): Route {
  const takesNothing = command.usage === command.verb;
  if (takesNothing && /\S\s+\S/.test(rest)) return { command: ask, rest: text };
  const isMixed = command === ask ? /\n/.test(rest.trim()) : command === check && /^\s*\n/.test(rest);
  if (isMixed && readsAsBoth(rest, knowledge)) return { command: askAndCheck, rest };
  return { command, rest };
}

const suggestion = (meant: string | undefined): string =>
  `${meant === undefined ? '' : `Did you mean ${meant}? `}/hyperv help lists all commands; /hyperv check judges a pasted host spec.`;

const shorten = (word: string): string => (word.length <= 30 ? word : `${word.slice(0, 29)}…`);
