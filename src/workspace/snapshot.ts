import { withBlockIds } from './block-ids.ts';
import { type Json, recordsIn, textOf } from './json.ts';
import type { AppManifest } from './manifest.ts';
import type { PrivateMessages } from './private-messages.ts';
import type { Message, Person, SharedFile, Snapshot } from './protocol.ts';
import type { Member, SlackState } from './slack-state.ts';
import type { Views } from './views.ts';

export interface SnapshotParts {
  readonly state: SlackState;
  readonly views: Views;
  readonly privates: PrivateMessages;
  readonly manifest: AppManifest;
}

/** What a person sees at this moment. */
export async function snapshotOf(parts: SnapshotParts, member: Member): Promise<Snapshot> {
  const { state, views, manifest } = parts;
  const home = views.homeOf(member.id);
  const [inChannel, inDirect] = await Promise.all(
    [state.channel.id, member.direct].map((channel) => messagesOf(parts, member, channel)),
  );
  return {
    me: personOf(member),
    people: state.members.map(personOf),
    app: {
      id: state.bot.id,
      name: manifest.name,
      botName: manifest.botName,
      description: manifest.description,
      commands: manifest.commands,
      shortcuts: manifest.shortcuts,
    },
    channel: state.channel,
    direct: { id: member.direct, name: manifest.name },
    messages: { [state.channel.id]: inChannel ?? [], [member.direct]: inDirect ?? [] },
    views: views.stackOf(member.id),
    ...(home === undefined ? {} : { home }),
  };
}

const personOf = ({ key, id, name }: Member): Person => ({ key, id, name });

const HISTORY_MAX = 1000;

/** The messages of a conversation with those of its threads, and what this person alone sees of it. */
export async function messagesOf(
  { state, privates }: Pick<SnapshotParts, 'state' | 'privates'>,
  { id, token }: Member,
  channel: string,
): Promise<readonly Message[]> {
  const { messages } = await state.call('conversations.history', { channel, limit: HISTORY_MAX }, token);
  const threads = await Promise.all(
    recordsIn(messages).map(async (parent) => {
      if (typeof parent.reply_count !== 'number') return [parent];
      const thread = await state.call('conversations.replies', { channel, ts: parent.ts }, token);
      return recordsIn(thread.messages);
    }),
  );
  return [...threads.flat().map(messageOf), ...privates.of(id, channel)].toSorted((a, b) =>
    a.ts.localeCompare(b.ts),
  );
}

function messageOf({ ts, user, text, blocks, files, thread_ts: thread, edited }: Json): Message {
  const list = recordsIn(blocks);
  const shared = recordsIn(files);
  return {
    ts: textOf(ts),
    user: textOf(user),
    text: textOf(text),
    ...(list.length === 0 ? {} : { blocks: withBlockIds(list) }),
    ...(shared.length === 0 ? {} : { files: shared.map(fileOf) }),
    ...(typeof thread === 'string' ? { thread_ts: thread } : {}),
    ...(edited === undefined ? {} : { edited: { ts: textOf((edited as Json).ts) } }),
  };
}

const fileOf = ({ id, name, title, mimetype, size, alt_txt: alt }: Json): SharedFile => ({
  id: textOf(id),
  name: textOf(name),
  title: textOf(title),
  mimetype: textOf(mimetype),
  size: typeof size === 'number' ? size : 0,
  ...(typeof alt === 'string' ? { alt_txt: alt } : {}),
});
