import { type ReactNode, useState } from 'react';
import type { Message as Posted } from '../protocol.ts';
import { Avatar } from './avatar.tsx';
import { BlockList, Shown } from './blocks/block-list.tsx';
import { SurfaceProvider } from './blocks/surface.tsx';
import type { InConversation } from './context.ts';
import { Files } from './files.tsx';

interface MessageProps extends InConversation {
  readonly message: Posted;
  readonly replies?: readonly Posted[];
  readonly onThread?: () => void;
}

/** One message with what can be done with it. */
export function Message(props: MessageProps): ReactNode {
  const { message, snapshot, workspace, conversation } = props;
  const { user, ts, blocks = [], files = [], ephemeral } = message;
  const isBot = user === snapshot.app.id;
  const name = isBot ? snapshot.app.name : (snapshot.people.find(({ id }) => id === user)?.name ?? user);
  return (
    <article className={ephemeral === true ? 'message private' : 'message'} aria-label={`Message of ${name}`}>
      {ephemeral === true && <p className="only-you">Only visible to you</p>}
      <Avatar user={user} snapshot={snapshot} />
      <div className="content">
        <p className="who">
          <b>{name}</b>
          {isBot && <span className="badge">APP</span>}
          <time dateTime={dateOf(ts).toISOString()}>{timeOf(ts)}</time>
        </p>
        <SurfaceProvider
          id={`m${ts}`}
          blocks={blocks}
          onPress={(pressed, values) =>
            void workspace.do('press', { channel: conversation.id, ts, ...pressed, values })
          }
        >
          {blocks.length > 0 ? <BlockList blocks={blocks} /> : <Text text={message.text} />}
        </SurfaceProvider>
        <Files files={files} address={workspace.client.fileAddress} />
        <Replies {...props} />
      </div>
      {ephemeral !== true && <Tools {...props} />}
    </article>
  );
}

/** Longer ones are shown in part first. */
const SHORT_LINES = 12;

function Text({ text }: { readonly text: string }): ReactNode {
  const lines = text.split('\n');
  const [whole, setWhole] = useState(lines.length <= SHORT_LINES + 2);
  if (text === '') return null;
  const shown = whole ? text : lines.slice(0, SHORT_LINES).join('\n');
  return (
    <>
      <Shown block={{ type: 'section', block_id: 'text', text: { type: 'mrkdwn', text: shown } }} />
      {!whole && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          Show {lines.length - SHORT_LINES} more lines
        </button>
      )}
    </>
  );
}

function Replies({ replies = [], onThread }: MessageProps): ReactNode {
  if (replies.length === 0) return null;
  return (
    <button type="button" className="link replies" onClick={onThread}>
      {replies.length === 1 ? '1 reply' : `${replies.length} replies`}
    </button>
  );
}

/** What Slack offers at a message: a reply in its thread, and the shortcuts of the app. */
function Tools({ message, snapshot, workspace, conversation, onThread }: MessageProps): ReactNode {
  const shortcuts = snapshot.app.shortcuts.filter(({ type }) => type === 'message');
  return (
    <div className="tools" role="toolbar" aria-label="Actions for this message">
      {onThread !== undefined && (
        <button type="button" onClick={onThread}>
          Reply in thread
        </button>
      )}
      {shortcuts.map(({ name, callback_id: callback }) => (
        <button
          key={callback}
          type="button"
          onClick={() =>
            void workspace.do('shortcut', { callback, channel: conversation.id, ts: message.ts })
          }
        >
          {name}
        </button>
      ))}
    </div>
  );
}

const dateOf = (ts: string): Date => new Date(Number(ts) * 1000);

const timeOf = (ts: string): string =>
  dateOf(ts).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
