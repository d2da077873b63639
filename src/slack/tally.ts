import type { Reply } from '../replies/reply.ts';

/** Where somebody asked. */
export type Surface = 'command' | 'button' | 'shortcut' | 'form' | 'mention' | 'message' | 'home' | 'event';

/** Is told what happens, to count it. Never of what people write, nor who or where they are. */
export interface Tally {
  /** A delivery was handled. `verb`: one of a list of ours; `seconds`: from its arrival to the last answer. */
  handled(surface: Surface, verb: string, seconds: number): void;
  /** The bot answered. */
  replied(reply: Pick<Reply, 'verdict' | 'answer' | 'failure'>): void;
  /** A delivery came again and was not handled again. */
  copyRefused(): void;
  /** Somebody asked too often. */
  limited(by: 'person' | 'channel'): void;
  /** A call failed, with Slack's word for it. */
  slackFailed(method: string, code: string): void;
  /** Slack said that a call came too early. */
  slackLimited(method: string): void;
}

export const noTally: Tally = {
  handled: () => undefined,
  replied: () => undefined,
  copyRefused: () => undefined,
  limited: () => undefined,
  slackFailed: () => undefined,
  slackLimited: () => undefined,
};
