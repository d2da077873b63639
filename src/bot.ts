import { randomBytes } from 'node:crypto';
import { askInstead } from './commands/ask-instead.ts';
import type { Caller, Services } from './commands/command.ts';
import { route } from './commands/router.ts';
import { readStartOver } from './commands/start-over.ts';
import { UserError } from './errors.ts';
import { onlyQuestion } from './replies/remembered.ts';
import { type Remembered, type Reply, textReply } from './replies/reply.ts';

/** What somebody asked, on any surface. */
export interface Request {
  /** Everything after `/hyperv`, the mention or the prompt. */
  readonly text: string;
  /** What the last answer of the same conversation gave to remember. */
  readonly earlier?: Remembered | undefined;
  /** Who asks, and where; absent: nothing can be kept for anybody. */
  readonly caller?: Caller | undefined;
  /** Nothing but the summary and the verdict is looked at: the reply may be without the rest. */
  readonly brief?: boolean;
}

export interface Bot {
  /**
   * Answers a request, and never stays silent. Rejects only where the caller was given up: then the surface says that
   * nothing was saved.
   */
  handle(request: Request): Promise<Reply>;
}

/** Told of a bug, with the reference that the person was given. */
export type OnBug = (error: unknown, reference: string) => void;

/** `referenceNow`: what tells this request from others in the log, where there is something. */
export function createBot(
  services: Services,
  onBug: OnBug,
  referenceNow: () => string | undefined = () => undefined,
): Bot {
  return {
    async handle(request) {
      const { text, earlier, caller } = request;
      try {
        const fresh = readStartOver(text, earlier?.host !== undefined);
        if (fresh === '') return startedOver();
        // Another host is no other subject: what was asked before stays.
        const remembered = fresh === undefined ? earlier : (onlyQuestion(earlier) ?? undefined);
        return await answer({ ...request, text: fresh ?? text, earlier: remembered }, services);
      } catch (error) {
        if (error instanceof UserError) return usageReply(error);
        if (caller?.givenUp?.aborted === true) throw error;
        const reference = referenceNow() ?? randomBytes(2).toString('hex');
        onBug(error, reference);
        return bugReply(reference, caller === undefined ? ' Nothing was changed.' : '');
      }
    },
  };
}

/** Runs the command that the text is; one that no command understands may still be a question. */
async function answer({ text, earlier, caller, brief }: Request, services: Services): Promise<Reply> {
  try {
    const { command, rest } = route(text, services.knowledge);
    if (brief === true && command.brief !== undefined)
      return { blocks: [], ...command.brief(rest, services, earlier) };
    return await command.run(rest, services, earlier, caller);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const reply = await askInstead(text, services, earlier);
    if (reply === undefined) throw error;
    return reply;
  }
}

const startedOver = (): Reply => ({
  ...textReply('Started over: the next paste is judged by itself.'),
  remember: null,
});

function usageReply({ message, hint }: UserError): Reply {
  const text = hint === undefined ? message : `${message} ${hint}`;
  return { ...textReply(text), failure: 'usage' };
}

/**
 * The answer to a bug: neutral words and a reference that the log has too. `more`: what is known besides. Whether
 * something was changed is known only where nothing can be kept for anybody.
 */
export function bugReply(reference: string, more = ''): Reply {
  const text = `This failed on our side (reference ${reference}).${more}`;
  return { ...textReply(text), failure: 'internal' };
}

/** Largest text that a surface needs to bring, in bytes of UTF-8. */
export { PASTE_BYTES_MAX } from './hosts/paste.ts';
