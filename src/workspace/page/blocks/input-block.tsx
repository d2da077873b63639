import type { ReactNode } from 'react';
import type { Kit } from '../../protocol.ts';
import { isKit, textOf, wordsOf } from '../kit.ts';
import { Choice } from './choice.tsx';
import { FileField } from './file-field.tsx';
import { useSurface } from './surface.tsx';
import { TextField } from './text-field.tsx';

/** A field of a form, with its label, its hint and what is wrong with it. */
export function InputBlock({ block }: { readonly block: Kit }): ReactNode {
  const surface = useSurface();
  const id = textOf(block.block_id);
  if (!isKit(block.element)) return null;
  const { element } = block;
  const action = textOf(element.action_id);
  const [field, hint, error] = ['field', 'hint', 'error'].map((part) => `${surface.id}-${id}-${part}`);
  const wrong = surface.errors[id];
  const describedBy = wrong === undefined ? (isKit(block.hint) ? hint : undefined) : error;
  const props = {
    block: id,
    element,
    id: field ?? '',
    describedBy,
    onChange(value: Kit) {
      surface.set(id, action, value);
      if (block.dispatch_action === true) surface.press(id, action, value);
    },
  };
  return (
    <div className="field">
      <label htmlFor={field}>
        {wordsOf(block.label)}
        {block.optional === true && <span className="optional"> (optional)</span>}
      </label>
      <Field {...props} required={block.optional !== true} />
      {wrong !== undefined && (
        <p className="wrong" id={error} role="alert">
          {wrong}
        </p>
      )}
      {isKit(block.hint) && (
        <p className="hint" id={hint}>
          {wordsOf(block.hint)}
        </p>
      )}
    </div>
  );
}

function Field(props: Parameters<typeof TextField>[0]): ReactNode {
  switch (props.element.type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return <TextField {...props} />;
    case 'file_input':
      return <FileField {...props} />;
    default:
      return <Choice {...props} />;
  }
}
