import type { KeptReply } from '../kept-replies.ts';
import { context, type SlackBlock } from './elements.ts';

const HINTS = {
  mention: 'Reply here and mention me, with the output as text or as a file: it completes this scorecard.',
  message: 'Send me the output here, as text or as a file: it completes this scorecard.',
} as const;

/** Where a message completes the check, there is nothing to press. */
export const followUpHint = (followUp: KeptReply['followUp']): readonly SlackBlock[] =>
  followUp === undefined ? [] : [context(HINTS[followUp])];
