import type { Checklist } from '../../checklists/checklist.ts';
import { proofObstacle } from '../../checklists/proof-obstacle.ts';
import { provedItems } from '../../checklists/proved-items.ts';
import type { Reply } from '../../replies/reply.ts';
import type { Incoming } from '../answer-message.ts';
import type { Parts } from '../parts.ts';
import { reasonOf } from '../send.ts';

/** The list that the thread of a message belongs to; `undefined`: none, or it is not the author's to see. */
export async function listOfThread(
  { lists, log }: Parts,
  { tenant, channel, thread }: Incoming,
): Promise<Checklist | undefined> {
  if (lists === undefined || tenant === undefined || thread === undefined) return undefined;
  try {
    return await (await lists.keeping.lists(tenant)).findByThread(channel, thread);
  } catch (error) {
    log.error({ err: error }, 'list of a thread not looked up');
    return undefined;
  }
}

/**
 * Ticks what a paste in the thread of a list proves; the list itself says so there. A paste about another machine, or
 * judged for another release, proves nothing, and the answer says why.
 */
export async function proveInThread(
  { lists, log, releaseName }: Parts,
  list: Checklist,
  { evidence: makeEvidence, ...reply }: Reply,
  { tenant, asker, delivery }: Incoming,
): Promise<Reply> {
  const evidence = makeEvidence?.();
  if (lists === undefined || tenant === undefined || evidence === undefined) return reply;
  const proved = list.closed === undefined ? provedItems(list.items, evidence) : [];
  if (proved.length === 0) return reply;
  const obstacle = proofObstacle(list, evidence, releaseName);
  if (obstacle !== undefined)
    return withNote(reply, `The list of this thread was left as it is: ${obstacle}`);
  const change = { by: asker.user, at: lists.keeping.now(), delivery };
  try {
    await (await lists.keeping.lists(tenant)).prove(list.id, proved, change);
    lists.wake();
    return reply;
  } catch (error) {
    log.error({ reason: reasonOf(error) }, 'proof not stored');
    return withNote(reply, 'What this proves could not be saved in the list of this thread. Paste it again.');
  }
}

const withNote = (reply: Reply, text: string): Reply => ({
  ...reply,
  blocks: [...reply.blocks, { kind: 'note', text }],
});
