import type { webApi } from '@slack/bolt';
import type { Caller } from '../commands/command.ts';
import { listKey } from '../keeping/threads.ts';
import { rememberedAfter } from '../replies/remembered.ts';
import type { Remembered, Reply } from '../replies/reply.ts';
import { listOfThread, proveInThread } from './checklists/prove-in-thread.ts';
import { askWithFiles } from './files/ask-with-files.ts';
import { readFiles } from './files/read-files.ts';
import type { Person } from './kept-replies.ts';
import { conversationKey } from './memory.ts';
import { NOTICE, noticeMessage } from './notices.ts';
import { createOutlet } from './outlet.ts';
import type { Parts } from './parts.ts';
import { addPicture } from './pictures.ts';
import { presentMessage } from './present.ts';
import { whenSlow } from './when-slow.ts';

/** A message that somebody wrote to the bot. */
export interface Incoming {
  readonly asker: Person;
  /** The tenant that the bot was asked in, under which it remembers: in a shared channel people of several ask. */
  readonly team: string;
  /** Whose lists the message may touch; absent: none, as for somebody of another workspace. */
  readonly tenant: string | undefined;
  /** What tells the delivery apart. */
  readonly delivery: string;
  readonly channel: string;
  readonly ts: string;
  /** Thread that the message stands in; absent outside threads. */
  readonly thread: string | undefined;
  readonly text: string;
  /** Ids of its files. */
  readonly files: readonly string[];
}

/**
 * Answers a message where it was written: in the thread of a channel, or in the conversation between two. What was
 * said there before completes it.
 */
export async function answerMessage(
  parts: Parts,
  client: webApi.WebClient,
  message: Incoming,
  followUp: 'mention' | 'message',
): Promise<void> {
  const { asker, team, channel, ts } = message;
  const thread = message.thread ?? (followUp === 'mention' ? ts : undefined);
  const outlet = createOutlet(client, { channel, ...(thread === undefined ? {} : { thread }) }, parts.log);
  const files = await whenSlow(readFiles(message.files, client, parts.files, parts.log), () =>
    outlet.show(noticeMessage(NOTICE.reading)),
  );
  // Looked up only now: a message that came meanwhile may have been answered.
  const key = conversationKey({ team, channel, thread });
  const list = await listOfThread(parts, message);
  const earlier =
    (await parts.memory.find(team, key)) ?? (list && (await parts.memory.find(team, listKey(list.id))));
  const caller = forgetterOf(message, thread, key);
  const answer = await whenSlow(askWithFiles(parts.bot, { text: message.text, files, earlier, caller }), () =>
    outlet.show(noticeMessage(NOTICE.lookingUp)),
  );
  const reply = list === undefined ? answer : await proveInThread(parts, list, answer, message);
  const audience = followUp === 'mention' ? 'channel' : 'person';
  const by = { team, user: asker.user };
  keep(parts, [key], reply, { by, earlier, goesOn: thread !== undefined || asksForMore(reply) });
  const answered = await outlet.show(presentMessage(parts, { reply, asker, audience, followUp }));
  if (thread === undefined && answered !== undefined) {
    // Who replies in a thread to one of the two means this host, whatever was checked since.
    const starts = [ts, answered].map((start) => conversationKey({ team, channel, thread: start }));
    keep(parts, starts, reply, { by, goesOn: true });
  }
  await parts.questions.declined(reply, {
    id: message.delivery,
    tenant: message.tenant,
    person: asker.user,
    thread: key,
  });
  await addPicture(parts, client, reply, { channel, ...(thread === undefined ? {} : { thread }) });
}

/**
 * Who asks for something to be forgotten, which a message may do because it knows its thread. Nothing else that is kept
 * is changed by messages: Slack is told that they arrived before anything is stored.
 */
function forgetterOf(
  { tenant, asker, channel, delivery, text }: Incoming,
  thread: string | undefined,
  key: string,
): Caller | undefined {
  if (tenant === undefined || !/^\s*forget\b/i.test(text)) return undefined;
  return {
    tenant,
    person: asker.user,
    channel,
    showing: 'messages',
    delivery,
    ...(thread === undefined ? {} : { thread: { key, channel, ts: thread } }),
  };
}

/** Keeps what is remembered after the reply; one that does not go on makes room for another host. */
function keep(
  { memory }: Parts,
  keys: readonly string[],
  reply: Reply,
  { by, earlier, goesOn }: { by: Person; earlier?: Remembered | undefined; goesOn: boolean },
): void {
  if (reply.remember !== undefined) memory.keep(keys, rememberedAfter(reply, earlier, goesOn) ?? null, by);
}

/**
 * In a conversation between two, one host follows the other without a thread around each: the next message is taken
 * for the same host only where the bot has asked for more.
 */
const asksForMore = ({ blocks }: Reply): boolean =>
  blocks.some((block) => block.kind === 'actions' && block.actions.some(({ kind }) => kind === 'complete'));
