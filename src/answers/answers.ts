import type { Knowledge } from '../knowledge/knowledge.ts';
import type { About, Answer } from './answer.ts';
import { Answerer } from './answerer.ts';
import { AnswerCache } from './cache.ts';

/** Longest question that is looked up, characters. A longer text is a paste or a story, and takes long to search for. */
export const QUESTION_MAX = 600;

/** What questions to one base are put to: builds what it searches with the first question, and keeps answers. */
export class Answers {
  readonly #knowledge: Knowledge;
  readonly #cache = new AnswerCache();
  #answerer: Answerer | undefined;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /** Does now what the first question would wait for. */
  warm(): void {
    this.#answerer ??= new Answerer(this.#knowledge);
  }

  /** `today`: ISO. `about`: what the question before it in the same conversation was about. */
  answer(text: string, today: string, about?: About): Answer {
    const question = normalized(text);
    if (question.length > QUESTION_MAX) {
      const nothing = this.#lookUp('', today, undefined);
      return { ...nothing, lead: TOO_LONG, about: about ?? nothing.about };
    }
    const asked = { version: this.#knowledge.version, today, question, about };
    return this.#cache.find(asked) ?? this.#cache.keep(asked, this.#lookUp(question, today, about));
  }

  #lookUp(question: string, today: string, about: About | undefined): Answer {
    this.#answerer ??= new Answerer(this.#knowledge);
    return this.#answerer.answer(question, today, about);
  }
}

const made = new WeakMap<Knowledge, Answers>();

/** The one for this base: whoever asks first builds it for all. */
export function answersOf(knowledge: Knowledge): Answers {
  const known = made.get(knowledge) ?? new Answers(knowledge);
  made.set(knowledge, known);
  return known;
}

/** One spelling of what reads the same. Capitals stay: an answer may quote a name as it was written. */
const normalized = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

const TOO_LONG = `Not covered: the question is longer than ${QUESTION_MAX} characters. Ask in one or two sentences; /hyperv check judges a pasted host spec.`;
