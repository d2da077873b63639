import { withBlockIds } from './block-ids.ts';
import { type Json, recordsIn, textOf } from './json.ts';
import type { Kit, Message } from './protocol.ts';

interface Kept {
  readonly person: string;
  readonly channel: string;
  readonly message: Message;
}

/** Messages that one person alone sees. Slack keeps none of them, and neither does `emulate` show them. */
export interface PrivateMessages {
  add(person: string, channel: string, content: Json, bot: string): Message;
  replace(ts: string, content: Json): void;
  remove(ts: string): void;
  has(ts: string): boolean;
  of(person: string, channel: string): readonly Message[];
}

export function createPrivateMessages(onChange: () => void, now: () => number = Date.now): PrivateMessages {
  const kept = new Map<string, Kept>();
  let count = 0;
  return {
    add(person, channel, content, user) {
      count += 1;
      const ts = `${Math.floor(now() / 1000)}.9${String(count % 100_000).padStart(5, '0')}`;
      const thread = textOf(content.thread_ts);
      const message: Message = {
        ts,
        user,
        ephemeral: true,
        ...(thread === '' ? {} : { thread_ts: thread }),
        ...contentOf(content),
      };
      kept.set(ts, { person, channel, message });
      onChange();
      return message;
    },
    replace(ts, content) {
      const old = kept.get(ts);
      if (old === undefined) return;
      const { blocks: _, ...message } = old.message;
      kept.set(ts, { ...old, message: { ...message, ...contentOf(content) } });
      onChange();
    },
    remove(ts) {
      kept.delete(ts);
      onChange();
    },
    has: (ts) => kept.has(ts),
    of: (person, channel) =>
      [...kept.values()]
        .filter((one) => one.person === person && one.channel === channel)
        .map(({ message }) => message),
  };
}

function contentOf({ text, blocks }: Json): { readonly text: string; readonly blocks?: readonly Kit[] } {
  const list = recordsIn(blocks);
  return { text: textOf(text), ...(list.length === 0 ? {} : { blocks: withBlockIds(list) }) };
}
