import type { Bot } from '../bot.ts';
import type { Logger } from '../log.ts';
import type { Block, Rated } from '../replies/reply.ts';

/** The bot, with every question that it declines in the log: they say what the base lacks. */
export function logDeclined(bot: Bot, log: Logger): Bot {
  return {
    async handle(request) {
      const reply = await bot.handle(request);
      const rated = ratedIn(reply.blocks);
      if (rated?.answered === false) {
        const { topic, releases, answered, question } = rated;
        log.info({ topic, releases, answered, question }, 'declined question');
      }
      return reply;
    },
  };
}

/** What the buttons of an answer would tell the log; `undefined`: the reply answers no question. */
export const ratedIn = (blocks: readonly Block[]): Rated | undefined =>
  blocks
    .flatMap((block) => (block.kind === 'actions' ? block.actions : []))
    .find((action) => action.kind === 'feedback');
