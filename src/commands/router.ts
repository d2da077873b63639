import { UserError } from '../errors.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { commands, help } from './index.ts';

/** A command and the text that follows its verb. */
export interface Route {
  readonly command: Command;
  readonly rest: string;
}

/**
 * Finds the command. Text that starts with no verb but runs over several lines, or holds `key=value`, is a paste.
 * Throws `UserError` with the nearest verb otherwise.
 */
export function route(text: string): Route {
  const [whole = '', verb = ''] = /^\s*\/?(?:hyperv\s+)?([^\s:]*):?/i.exec(text) ?? [];
  if (verb === '') return { command: help, rest: '' };
  const command = commands.find((candidate) => candidate.verb === verb.toLowerCase());
  if (command !== undefined) return { command, rest: text.slice(whole.length) };
  if (looksLikePaste(text)) return { command: check, rest: text };
  throw new UserError(`"/hyperv ${shorten(verb)}" is not a command.`, suggestion(verb));
}

const looksLikePaste = (text: string): boolean => /\S\s*\n\s*\S/.test(text) || /\w=\S/.test(text);

function suggestion(verb: string): string {
  const nearest = commands
    .map((command) => ({
      verb: command.verb,
      distance: distanceBetween(verb.toLowerCase().slice(0, 20), command.verb),
    }))
    .toSorted((a, b) => a.distance - b.distance)
    .find(({ distance }) => distance <= 2);
  const guess = nearest === undefined ? '' : `Did you mean ${nearest.verb}? `;
  return `${guess}/hyperv help lists all commands; /hyperv check judges a pasted host spec.`;
}

const shorten = (word: string): string => (word.length <= 30 ? word : `${word.slice(0, 29)}…`);

/** Levenshtein distance of two short words. */
function distanceBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [i, letter] of a.split('').entries()) {
    const row = [i + 1];
    for (const [j, other] of b.split('').entries()) {
      const replaced = (above[j] ?? 0) + (letter === other ? 0 : 1);
      row.push(Math.min(replaced, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
