import type { ReactNode } from 'react';
import { Composer } from './composer.tsx';
import type { InConversation } from './context.ts';
import { Message } from './message.tsx';
import { useShowNewest } from './use-show-newest.ts';

/** A message and the replies to it. */
export function Thread(props: InConversation & { readonly thread: string }): ReactNode {
  const { snapshot, conversation, thread, go } = props;
  const messages = (snapshot.messages[conversation.id] ?? []).filter(
    ({ ts, thread_ts: of }) => ts === thread || of === thread,
  );
  const list = useShowNewest(messages.at(-1)?.ts);
  return (
    <aside className="thread" aria-label="Thread">
      <header className="top">
        <h2>Thread</h2>
        <button type="button" className="plain" aria-label="Close the thread" onClick={() => go({})}>
          ✕
        </button>
      </header>
      <div className="messages" ref={list} tabIndex={0} role="log" aria-label="Thread">
        {messages.map((message) => (
          <Message key={message.ts} {...props} message={message} />
        ))}
      </div>
      <Composer {...props} />
    </aside>
  );
}
