import { randomBytes } from 'node:crypto';
import type { Services } from './commands/command.ts';
import { route } from './commands/router.ts';
import { UserError } from './errors.ts';
import { type Reply, textReply } from './replies/reply.ts';

/** What somebody asked, on any surface. */
export interface Request {
  /** Everything after `/hyperv`, the mention or the prompt. */
  readonly text: string;
}

export interface Bot {
  /** Answers a request. Never throws and never stays silent. */
  handle(request: Request): Promise<Reply>;
}

/** Told of a bug, with the reference that the person was given. */
export type OnBug = (error: unknown, reference: string) => void;

export function createBot(services: Services, onBug: OnBug): Bot {
  return {
    async handle({ text }) {
      try {
        const { command, rest } = route(text);
        return await command.run(rest, services);
      } catch (error) {
        if (error instanceof UserError) return usageReply(error);
        const reference = randomBytes(2).toString('hex');
        onBug(error, reference);
        return bugReply(reference);
      }
    },
  };
}

function usageReply({ message, hint }: UserError): Reply {
  const text = hint === undefined ? message : `${message} ${hint}`;
  return { ...textReply(text), failure: 'usage' };
}

/** The answer to a bug: neutral words and a reference that the log has too. */
export function bugReply(reference: string): Reply {
  const text = `This failed on our side (reference ${reference}). Nothing was changed.`;
  return { ...textReply(text), failure: 'internal' };
}
