import { type ReactNode, useRef } from 'react';
import type { Kit } from '../../protocol.ts';
import { isKit, kitsIn, optionsOf, textOf, wordsOf } from '../kit.ts';
import { Choice } from './choice.tsx';
import { Confirm, type ConfirmHandle } from './confirm.tsx';
import { useSurface } from './surface.tsx';

interface ElementProps {
  readonly block: string;
  readonly element: Kit;
}

/** An element outside a form: using it tells the bot at once. */
export function Element({ block, element }: ElementProps): ReactNode {
  const { press } = useSurface();
  const confirm = useRef<ConfirmHandle>(null);
  const action = textOf(element.action_id);
  const use = (chosen?: Kit): void => {
    if (isKit(element.confirm)) confirm.current?.ask(() => press(block, action, chosen));
    else press(block, action, chosen);
  };
  return (
    <>
      <Drawn block={block} element={element} use={use} />
      {isKit(element.confirm) && <Confirm ref={confirm} confirm={element.confirm} />}
    </>
  );
}

function Drawn({ block, element, use }: ElementProps & { readonly use: (chosen?: Kit) => void }): ReactNode {
  switch (element.type) {
    case 'button':
    case 'icon_button':
      return <Button element={element} onUse={() => use()} />;
    case 'feedback_buttons':
      return [element.positive_button, element.negative_button]
        .filter(isKit)
        .map((button) => (
          <Button
            key={textOf(button.value)}
            element={button}
            onUse={() => use({ type: 'feedback_buttons', text: button.text, value: button.value })}
          />
        ));
    case 'overflow':
      return <Overflow element={element} onUse={use} />;
    default:
      return <Choice block={block} element={element} onChange={use} />;
  }
}

function Button({ element, onUse }: { readonly element: Kit; readonly onUse: () => void }): ReactNode {
  const style = textOf(element.style);
  const url = textOf(element.url);
  const label = textOf(element.accessibility_label);
  const named = label === '' ? {} : { 'aria-label': label };
  return (
    <button
      type="button"
      className={`button ${style}`}
      {...named}
      onClick={() => {
        if (url !== '') window.open(url, '_blank', 'noopener,noreferrer');
        onUse();
      }}
    >
      {wordsOf(element.text)}
    </button>
  );
}

/** The menu behind three dots, as a menu of the browser: the keyboard and screen readers know it. */
function Overflow({
  element,
  onUse,
}: {
  readonly element: Kit;
  readonly onUse: (chosen: Kit) => void;
}): ReactNode {
  const options = optionsOf(element);
  return (
    <select
      className="overflow"
      aria-label="More actions"
      value=""
      onChange={({ target }) => {
        const chosen = options.find(({ value }) => value === target.value);
        if (chosen !== undefined) onUse({ type: 'overflow', selected_option: chosen });
      }}
    >
      <option value="" hidden>
        ⋯
      </option>
      {kitsIn(options).map((option) => (
        <option key={textOf(option.value)} value={textOf(option.value)}>
          {wordsOf(option.text)}
        </option>
      ))}
    </select>
  );
}
