import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import type { Kit } from '../../protocol.ts';
import { wordsOf } from '../kit.ts';

export interface ConfirmHandle {
  ask(onYes: () => void): void;
}

/** The question that Slack asks before a press that has a `confirm`. */
export function Confirm({
  confirm,
  ref,
}: {
  readonly confirm: Kit;
  readonly ref: Ref<ConfirmHandle>;
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const onYes = useRef<() => void>(undefined);
  useImperativeHandle(ref, () => ({
    ask(then) {
      onYes.current = then;
      dialog.current?.showModal();
    },
  }));
  return (
    <dialog ref={dialog} className="modal confirm">
      <h2>{wordsOf(confirm.title)}</h2>
      <p>{wordsOf(confirm.text)}</p>
      <footer>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {wordsOf(confirm.deny)}
        </button>
        <button
          type="button"
          className="button primary"
          onClick={() => {
            dialog.current?.close();
            onYes.current?.();
          }}
        >
          {wordsOf(confirm.confirm)}
        </button>
      </footer>
    </dialog>
  );
}
