import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { ComposerTools } from './composer-tools.tsx';
import type { InConversation } from './context.ts';
import { splitCommand } from './split-command.ts';

export interface ComposerProps extends InConversation {
  /** Set in a thread. */
  readonly thread?: string;
}

/** Where one writes: Enter sends, Shift+Enter goes to the next line, a slash at the start is a command. */
export function Composer(props: ComposerProps): ReactNode {
  const draft = useDraft(props);
  const { text, setText, files, addFiles, said, send } = draft;
  const field = useRef<HTMLTextAreaElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Hint text={text} said={said} {...props} />
      <textarea
        ref={field}
        rows={rowsFor(text)}
        value={text}
        aria-label={props.thread === undefined ? 'Message' : 'Reply in the thread'}
        placeholder={placeholderOf(props)}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
        onDrop={(event) => {
          if (event.dataTransfer.files.length === 0) return;
          event.preventDefault();
          addFiles([...event.dataTransfer.files]);
        }}
      />
      {files.length > 0 && (
        <p className="attached">
          {files.map(({ name }) => name).join(', ')}{' '}
          <button type="button" className="plain" aria-label="Remove the files" onClick={() => addFiles()}>
            ✕
          </button>
        </p>
      )}
      <ComposerTools
        {...props}
        onFiles={addFiles}
        onMention={() => {
          setText(`${text}@${props.snapshot.app.botName} `);
          field.current?.focus();
        }}
      />
    </form>
  );
}

interface Draft {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly files: readonly File[];
  /** Without any, those that are there go. */
  readonly addFiles: (more?: Iterable<File>) => void;
  /** Why it could not be sent. */
  readonly said: string | undefined;
  readonly send: () => Promise<void>;
}

/** What is written and not sent yet. */
function useDraft(props: ComposerProps): Draft {
  const { workspace, conversation, thread } = props;
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [said, setSaid] = useState<string>();
  const send = async (): Promise<void> => {
    if (text.trim() === '' && files.length === 0) return;
    const command = splitCommand(text);
    const refusal = command === undefined ? undefined : refusalOf(command.command, props);
    setSaid(refusal);
    if (refusal !== undefined) return;
    setText('');
    if (command !== undefined) {
      await workspace.do('command', { channel: conversation.id, ...command });
      return;
    }
    setFiles([]);
    const ids = await Promise.all(files.map((file) => workspace.client.upload(file)));
    const inThread = thread === undefined ? {} : { thread };
    await workspace.do('message', { channel: conversation.id, text, files: ids, ...inThread });
  };
  return {
    text,
    setText,
    files,
    addFiles: (more) => setFiles(more === undefined ? [] : [...files, ...more]),
    said,
    send,
  };
}

/** How the command that is being typed goes on, or why the last one could not be sent. */
function Hint({
  text,
  said,
  snapshot,
}: ComposerProps & { readonly text: string; readonly said: string | undefined }): ReactNode {
  if (said !== undefined)
    return (
      <p className="command-hint wrong" role="alert">
        {said}
      </p>
    );
  if (!text.startsWith('/')) return null;
  const typed = text.split(/\s/, 1)[0] ?? '';
  const known = snapshot.app.commands.find(({ command }) => command.startsWith(typed));
  return (
    known !== undefined && (
      <p className="command-hint">
        <b>{known.command}</b> {known.usage_hint}
      </p>
    )
  );
}

const ROWS_MAX = 10;
const rowsFor = (text: string): number => Math.min(text.split('\n').length, ROWS_MAX);

function placeholderOf({ snapshot, conversation, thread }: ComposerProps): string {
  const isDirect = conversation.id === snapshot.direct.id;
  if (thread !== undefined) return isDirect ? 'Reply…' : `Reply; mention @${snapshot.app.botName} to ask it`;
  return isDirect ? `Message ${conversation.name}` : `Message #${conversation.name}, or /hyperv check …`;
}

/** What Slack says itself when a command cannot be sent. */
function refusalOf(command: string, { snapshot, thread }: ComposerProps): string | undefined {
  if (thread !== undefined) return 'Slack takes no commands in threads. Mention the bot instead.';
  const known = snapshot.app.commands.map((one) => one.command);
  return known.includes(command) ? undefined : `${command} is not a command here. Try ${known.join(', ')}.`;
}
