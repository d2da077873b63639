import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { InConversation } from './context.ts';
import { splitCommand } from './split-command.ts';

interface ComposerProps extends InConversation {
  /** Set in a thread. */
  readonly thread?: string;
}

/** Where one writes: Enter sends, Shift+Enter goes to the next line, a slash at the start is a command. */
export function Composer(props: ComposerProps): ReactNode {
  const { snapshot, workspace, conversation, thread } = props;
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [said, setSaid] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const { app } = snapshot;
  const isDirect = conversation.id === snapshot.direct.id;

  const send = async (): Promise<void> => {
    if (text.trim() === '' && files.length === 0) return;
    const command = splitCommand(text);
    setSaid(undefined);
    if (command !== undefined) {
      const refusal = refusalOf(command.command, props);
      if (refusal !== undefined) return setSaid(refusal);
      setText('');
      await workspace.do('command', { channel: conversation.id, ...command });
      return;
    }
    setText('');
    setFiles([]);
    const ids = await Promise.all(files.map(workspace.client.upload));
    const inThread = thread === undefined ? {} : { thread };
    await workspace.do('message', { channel: conversation.id, text, files: ids, ...inThread });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };
  const insert = (words: string): void => {
    setText((before) => `${before}${words}`);
    field.current?.focus();
  };
  const hint = text.startsWith('/')
    ? app.commands.find(({ command }) => command.startsWith(text.split(/\s/, 1)[0] ?? ''))
    : undefined;

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        setFiles([...files, ...event.dataTransfer.files]);
      }}
    >
      {hint !== undefined && (
        <p className="command-hint">
          <b>{hint.command}</b> {hint.usage_hint}
        </p>
      )}
      {said !== undefined && (
        <p className="command-hint wrong" role="alert">
          {said}
        </p>
      )}
      <textarea
        ref={field}
        rows={rowsFor(text)}
        value={text}
        aria-label={thread === undefined ? 'Message' : 'Reply in the thread'}
        placeholder={placeholderOf(props, isDirect)}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
      />
      {files.length > 0 && (
        <p className="attached">
          {files.map(({ name }) => name).join(', ')}{' '}
          <button type="button" className="plain" aria-label="Remove the files" onClick={() => setFiles([])}>
            ✕
          </button>
        </p>
      )}
      <div className="composer-tools">
        <label className="button attach">
          Attach
          <input
            type="file"
            multiple
            aria-label="Attach files"
            onChange={({ target }) => {
              setFiles([...files, ...(target.files ?? [])]);
              target.value = '';
            }}
          />
        </label>
        {!isDirect && (
          <button type="button" className="button" onClick={() => insert(`@${app.botName} `)}>
            @ mention
          </button>
        )}
        {thread === undefined &&
          app.shortcuts
            .filter(({ type }) => type === 'global')
            .map(({ name, callback_id: callback }) => (
              <button
                key={callback}
                type="button"
                className="button"
                onClick={() => void workspace.do('shortcut', { callback })}
              >
                {name}
              </button>
            ))}
        <button type="submit" className="button primary send">
          Send
        </button>
      </div>
    </form>
  );
}

const ROWS_MAX = 10;
const rowsFor = (text: string): number => Math.min(text.split('\n').length, ROWS_MAX);

function placeholderOf({ snapshot, conversation, thread }: ComposerProps, isDirect: boolean): string {
  if (thread !== undefined) return isDirect ? 'Reply…' : `Reply; mention @${snapshot.app.botName} to ask it`;
  return isDirect ? `Message ${conversation.name}` : `Message #${conversation.name}, or /hyperv check …`;
}

/** What Slack says itself when a command cannot be sent. */
function refusalOf(command: string, { snapshot, thread }: ComposerProps): string | undefined {
  if (thread !== undefined) return 'Slack takes no commands in threads. Mention the bot instead.';
  if (snapshot.app.commands.some((known) => known.command === command)) return undefined;
  return `${command} is not a command here. Try ${snapshot.app.commands.map((known) => known.command).join(', ')}.`;
}
