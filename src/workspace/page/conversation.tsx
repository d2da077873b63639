import type { ReactNode } from 'react';
import type { Message as Posted } from '../protocol.ts';
import { Composer } from './composer.tsx';
import type { InConversation, PanelSwitch } from './context.ts';
import { Message } from './message.tsx';
import { PanelButton } from './panel-button.tsx';
import { useShowNewest } from './use-show-newest.ts';

const isReply = ({ ts, thread_ts: thread }: Posted): boolean => thread !== undefined && thread !== ts;

/** A channel, or what a person and the bot say to each other. */
export function Conversation(props: InConversation & PanelSwitch): ReactNode {
  const { snapshot, conversation, place, go } = props;
  const messages = snapshot.messages[conversation.id] ?? [];
  const shown = messages.filter((message) => !isReply(message));
  const list = useShowNewest(shown.at(-1)?.ts);
  const isDirect = conversation.id === snapshot.direct.id;
  return (
    <>
      <header className="top">
        <h2>{isDirect ? conversation.name : `# ${conversation.name}`}</h2>
        {!isDirect && <p>Will Hyper-V run on this machine?</p>}
        <PanelButton {...props} />
      </header>
      <div className="messages" ref={list} tabIndex={0} role="log" aria-label={conversation.name}>
        <Welcome isDirect={isDirect} botName={snapshot.app.botName} />
        {shown.map((message) => (
          <Message
            key={message.ts}
            {...props}
            message={message}
            replies={messages.filter((reply) => isReply(reply) && reply.thread_ts === message.ts)}
            onThread={() => go({ at: place.at, thread: message.ts })}
          />
        ))}
      </div>
      <Composer {...props} />
    </>
  );
}

function Welcome({ isDirect, botName }: { readonly isDirect: boolean; readonly botName: string }): ReactNode {
  return (
    <div className="welcome">
      {isDirect ? (
        <p>
          This conversation is between you and the bot. Write a question, paste the output of systeminfo, or
          drop a text file here.
        </p>
      ) : (
        <p>
          Type <kbd>/hyperv check</kbd> and a description of a host, ask <kbd>@{botName}</kbd> a question, or
          take one of the samples. Nothing leaves this machine.
        </p>
      )}
    </div>
  );
}
