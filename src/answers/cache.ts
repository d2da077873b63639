import { LRUCache } from 'lru-cache';
import type { About, Answer } from './answer.ts';

/** What an answer depends on: the same four give the same answer. */
export interface Asked {
  /** Version of the base. */
  readonly version: string;
  /** The day, ISO: support ends. */
  readonly today: string;
  /** The question in its one spelling. */
  readonly question: string;
  readonly about: About | undefined;
}

/** Answers kept, the ones asked for longest ago going first. One takes about 3 KB, so all take about 3 MB. */
export const ANSWERS_MAX = 1000;

/** Keeps the answers to what was asked before. */
export class AnswerCache {
  readonly #kept = new LRUCache<string, Answer>({ max: ANSWERS_MAX });

  find(asked: Asked): Answer | undefined {
    return this.#kept.get(keyOf(asked));
  }

  keep(asked: Asked, answer: Answer): Answer {
    this.#kept.set(keyOf(asked), answer);
    return answer;
  }
}

/** As JSON, so that no question can look like the key of another. */
const keyOf = ({ version, today, question, about }: Asked): string =>
  JSON.stringify([version, today, question, about ?? null]);
