import type { ResolvedCite } from '../knowledge/knowledge.ts';
import type { Answer } from './answer.ts';

/** An answer, not a dump: characters of the whole, sources included. */
export const ANSWER_TEXT_MAX = 1200;
const SOURCES_MAX = 3;

/** The parts of an answer that fit into the length, in the order in which they are said. */
export interface Fitted {
  readonly more: readonly string[];
  readonly doubts: readonly string[];
  readonly commands: readonly string[];
  readonly sources: readonly ResolvedCite[];
  readonly nearest: readonly string[];
}

/** Leaves out what there is no room for, the least important first. */
export function fitted(answer: Answer): Fitted {
  // What is said first is cited first: later places on the same page belong to side remarks.
  const sources = answer.cites
    .filter(({ source }, index, all) => all.findIndex((cite) => cite.source === source) === index)
    .slice(0, SOURCES_MAX);
  const nearest = answer.answered ? [] : answer.nearest;
  let room =
    ANSWER_TEXT_MAX - answer.lead.length - sourcesText(sources).length - nearestText(nearest).length - 4;
  const take = (text: string): boolean => {
    if (text.length + 1 > room) return false;
    room -= text.length + 1;
    return true;
  };
  const doubts = answer.doubts.filter(take);
  const commands = take(answer.commands.join('\n')) ? answer.commands : [];
  const more = answer.more.filter(take);
  return { more, doubts, commands, sources, nearest };
}

/** The whole answer as plain text. */
export function answerText(answer: Answer): string {
  const { more, doubts, commands, sources, nearest } = fitted(answer);
  return [
    answer.lead,
    more.join(' '),
    doubts.join(' '),
    commands.join('\n'),
    nearestText(nearest),
    sourcesText(sources),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const nearestText = (nearest: readonly string[]): string =>
  nearest.length === 0 ? '' : `Nearest topics: ${nearest.join('; ')}.`;

const sourcesText = (sources: readonly ResolvedCite[]): string =>
  sources.length === 0
    ? ''
    : `Sources: ${sources.map(({ title, checked }) => `${title} (checked ${checked})`).join('; ')}.`;
