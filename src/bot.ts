import { randomBytes } from 'node:crypto';
import type { Caller, Services } from './commands/command.ts';
import { route } from './commands/router.ts';
import { readStartOver } from './commands/start-over.ts';
import { UserError } from './errors.ts';
import { type Remembered, type Reply, textReply } from './replies/reply.ts';

/** What somebody asked, on any surface. */
export interface Request {
  /** Everything after `/hyperv`, the mention or the prompt. */
  readonly text: string;
  /** What the last answer of the same conversation gave to remember. */
  readonly earlier?: Remembered | undefined;
  /** Who asks, and where; absent: nothing can be kept for anybody. */
  readonly caller?: Caller | undefined;
}

export interface Bot {
  /** Answers a request. Never throws and never stays silent. */
  handle(request: Request): Promise<Reply>;
}

/** Told of a bug, with the reference that the person was given. */
export type OnBug = (error: unknown, reference: string) => void;

export function createBot(services: Services, onBug: OnBug): Bot {
  return {
    async handle({ text, earlier, caller }) {
      try {
        const fresh = readStartOver(text, earlier !== undefined);
        if (fresh === '') return startedOver();
        const { command, rest } = route(fresh ?? text);
        return await command.run(rest, services, fresh === undefined ? earlier : undefined, caller);
      } catch (error) {
        if (error instanceof UserError) return usageReply(error);
        const reference = randomBytes(2).toString('hex');
        onBug(error, reference);
        return bugReply(reference);
      }
    },
  };
}

const startedOver = (): Reply => ({
  ...textReply('Started over: the next paste is judged by itself.'),
  remember: null,
});

function usageReply({ message, hint }: UserError): Reply {
  const text = hint === undefined ? message : `${message} ${hint}`;
  return { ...textReply(text), failure: 'usage' };
}

/** The answer to a bug: neutral words and a reference that the log has too. */
export function bugReply(reference: string): Reply {
  const text = `This failed on our side (reference ${reference}). Nothing was changed.`;
  return { ...textReply(text), failure: 'internal' };
}

/** Largest text that a surface needs to bring, in bytes of UTF-8. */
export { PASTE_BYTES_MAX } from './hosts/paste.ts';
