import type { Keeping } from '../commands/command.ts';
import type { AskedQuestion } from '../keeping/asked.ts';
import type { Logger } from '../log.ts';
import { reasonOf } from './send.ts';

/** A question as a surface knows it. `text`: redacted already. */
export interface VainQuestion extends Pick<AskedQuestion, 'kind' | 'text' | 'thread'> {
  /** Tells a copy of the same delivery, or a second vote of the same person, apart. */
  readonly id: string;
  /** `undefined`: somebody whose tenant is not known, so that nothing is kept. */
  readonly tenant: string | undefined;
  readonly person: string;
}

/** Where questions go that were declined, or whose answer did not help. Never throws: an answer does not wait for it. */
export interface QuestionLog {
  record(question: VainQuestion): Promise<void>;
}

const TEXT_MAX = 160;

/** `keeping` absent: the operator opted out, or nothing is kept. */
export function createQuestionLog(keeping: Keeping | undefined, log: Logger): QuestionLog {
  return {
    async record({ tenant, person, text, ...question }) {
      const line = text.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, TEXT_MAX);
      if (keeping === undefined || tenant === undefined || line === '') return;
      try {
        const { asked } = await keeping.of(tenant);
        await asked.record({ ...question, text: line, by: person, at: keeping.now() });
      } catch (error) {
        log.warn({ reason: reasonOf(error) }, 'question not kept');
      }
    },
  };
}
