import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { FieldValues, View } from '../protocol.ts';
import { BlockList } from './blocks/block-list.tsx';
import { SurfaceProvider } from './blocks/surface.tsx';
import type { PageContext } from './context.ts';
import { valuesOf, wordsOf } from './kit.ts';

/** The topmost of the open views. */
export function Modals({ snapshot, workspace }: PageContext): ReactNode {
  const view = snapshot.views.at(-1);
  return view !== undefined && <Modal key={view.id} view={view} workspace={workspace} />;
}

interface ModalProps extends Pick<PageContext, 'workspace'> {
  readonly view: View;
}

function Modal({ view, workspace }: ModalProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const edits = useRef<FieldValues>({});
  const busy = useRef<Promise<void>>(Promise.resolve());
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [isSending, setIsSending] = useState(false);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  // However it is closed, by a button or by Escape, the browser says so in one way.
  const close = (): void => dialog.current?.close();
  const submit = async (): Promise<void> => {
    setIsSending(true);
    await busy.current;
    const values = valuesOf(view.blocks, edits.current);
    const outcome = await workspace.do('submit', { view: view.id, values });
    setErrors(outcome.errors ?? {});
    // Most often a result stands there now, and it begins at its top.
    if (outcome.errors === undefined) body.current?.scrollTo(0, 0);
    setIsSending(false);
  };
  const title = wordsOf(view.title);
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-label={title}
      onClose={() => void workspace.do('close', { view: view.id })}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Header title={title} onClose={close} />
        <div className="modal-body" ref={body}>
          <SurfaceProvider
            id={view.id}
            blocks={view.blocks}
            errors={errors}
            onBusy={(work) => {
              busy.current = work;
            }}
            onEdit={(next) => {
              edits.current = next;
            }}
            onPress={(pressed, values) => void workspace.do('press', { view: view.id, ...pressed, values })}
          >
            <BlockList blocks={view.blocks} />
          </SurfaceProvider>
        </div>
        <Footer view={view} isSending={isSending} onClose={close} />
      </form>
    </dialog>
  );
}

interface HeaderProps {
  readonly title: string;
  readonly onClose: () => void;
}

function Header({ title, onClose }: HeaderProps): ReactNode {
  return (
    <header>
      <h2>{title}</h2>
      <button type="button" className="plain" aria-label="Close" onClick={onClose}>
        ✕
      </button>
    </header>
  );
}

interface FooterProps {
  readonly view: View;
  readonly isSending: boolean;
  readonly onClose: () => void;
}

function Footer({ view, isSending, onClose }: FooterProps): ReactNode {
  return (
    <footer>
      <button type="button" className="button" onClick={onClose}>
        {wordsOf(view.close) || 'Close'}
      </button>
      {view.submit !== null && view.submit !== undefined && (
        <button type="submit" className="button primary" disabled={isSending}>
          {wordsOf(view.submit)}
        </button>
      )}
    </footer>
  );
}
