import type { Remembered } from '../../replies/reply.ts';
import type { KeptReply } from '../kept-replies.ts';
import { replyKey } from '../memory.ts';
import { NOTICE } from '../notices.ts';
import type { Parts } from '../parts.ts';
import type { Pressed } from '../routes.ts';
import { mayPress, presserOf, tell } from './pressed.ts';

/** The kept reply whose button was pressed; `undefined`: it has expired or is somebody else's, and the person was told. */
export async function keptOf(pressed: Pressed, id: string, parts: Parts): Promise<KeptReply | undefined> {
  const kept = parts.kept.find(id);
  if (kept !== undefined && mayPress(pressed, kept)) return kept;
  await tell(pressed, kept === undefined ? NOTICE.expired : NOTICE.notYours, parts);
  return undefined;
}

/** What the check of a reply has read, which is kept longer than the reply. */
export interface LookBack {
  readonly earlier: Remembered;
  readonly kept: KeptReply | undefined;
}

/** `undefined`: it is forgotten or somebody else's, and the person was told. */
export async function lookBack(pressed: Pressed, id: string, parts: Parts): Promise<LookBack | undefined> {
  const kept = parts.kept.find(id);
  const isAllowed = kept === undefined || mayPress(pressed, kept);
  const team = kept?.asker.team ?? presserOf(pressed).team;
  const earlier = isAllowed ? await parts.memory.find(team, replyKey(id)) : undefined;
  if (earlier !== undefined) return { earlier, kept };
  await tell(pressed, isAllowed ? NOTICE.forgotten : NOTICE.notYours, parts);
  return undefined;
}
