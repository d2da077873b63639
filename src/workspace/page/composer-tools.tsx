import type { ReactNode } from 'react';
import type { ComposerProps } from './composer.tsx';

interface ToolsProps extends ComposerProps {
  readonly onFiles: (files: Iterable<File>) => void;
  readonly onMention: () => void;
}

/** Below the field: files, a mention, the shortcuts of the app, and the button that sends. */
export function ComposerTools(props: ToolsProps): ReactNode {
  const { snapshot, workspace, conversation, thread, onFiles, onMention } = props;
  const shortcuts = snapshot.app.shortcuts.filter(({ type }) => type === 'global');
  return (
    <div className="composer-tools">
      <label className="button attach">
        Attach
        <input
          type="file"
          multiple
          aria-label="Attach files"
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </label>
      {conversation.id !== snapshot.direct.id && (
        <button type="button" className="button" onClick={onMention}>
          @ mention
        </button>
      )}
      {thread === undefined &&
        shortcuts.map(({ name, callback_id: callback }) => (
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
  );
}
