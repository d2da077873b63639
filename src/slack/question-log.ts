import type { Keeping } from '../commands/command.ts';
import type { AskedQuestion } from '../keeping/asked.ts';
import type { Logger } from '../log.ts';
import type { Reply } from '../replies/reply.ts';
import { ratedIn } from './declined-questions.ts';
import { reasonOf } from './send.ts';

/** Who asked in vain, and where. */
export interface Asked extends Pick<AskedQuestion, 'thread'> {
  /** Tells a copy of the same delivery, or a second vote of the same person, apart. */
  readonly id: string;
  /** `undefined`: somebody whose tenant is not known, so that nothing is kept. */
  readonly tenant: string | undefined;
  readonly person: string;
}

/**
 * Where questions go that were declined, or whose answer did not help, redacted. Never throws: an answer does not
 * wait for it.
 */
export interface QuestionLog {
  /** Keeps the question of a reply that declined it; of any other reply nothing. */
  declined(reply: Reply, asked: Asked): Promise<void>;
  /** `question`: redacted already. */
  notHelpful(question: string, asked: Asked): Promise<void>;
}

const TEXT_MAX = 160;

/** `keeping` absent: the operator opted out, or nothing is kept. */
export function createQuestionLog(keeping: Keeping | undefined, log: Logger): QuestionLog {
  const record = async (kind: AskedQuestion['kind'], text: string, asked: Asked): Promise<void> => {
    const { tenant, person, ...question } = asked;
    const line = text.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, TEXT_MAX);
    if (keeping === undefined || tenant === undefined || line === '') return;
    try {
      const kept = await keeping.of(tenant);
      await kept.asked.record({ ...question, kind, text: line, by: person, at: keeping.now() });
    } catch (error) {
      log.warn({ reason: reasonOf(error) }, 'question not kept');
    }
  };
  return {
    async declined({ blocks }, asked) {
      const rated = ratedIn(blocks);
      if (rated?.answered === false) await record('declined', rated.question, asked);
    },
    notHelpful: (question, asked) => record('not-helpful', question, asked),
  };
}
