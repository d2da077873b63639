import type { ReactNode } from 'react';
import { textOf, wordsOf } from '../kit.ts';
import type { FieldProps } from './choice.tsx';
import { useSurface } from './surface.tsx';

const ROWS = 7;
const KINDS: Readonly<Record<string, string>> = {
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'number',
};

/** A line or several to type into. */
export function TextField({
  block,
  element,
  id = '',
  describedBy,
  required,
  onChange,
}: FieldProps & { readonly required: boolean }): ReactNode {
  const { values } = useSurface();
  const type = textOf(element.type);
  const value = textOf(values[block]?.[textOf(element.action_id)]?.value);
  const limit = (name: 'max_length' | 'min_length'): number | undefined =>
    typeof element[name] === 'number' ? element[name] : undefined;
  const attributes = {
    id,
    value,
    required,
    placeholder: wordsOf(element.placeholder),
    maxLength: limit('max_length'),
    minLength: limit('min_length'),
    'aria-describedby': describedBy,
    autoFocus: element.focus_on_load === true,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onChange({ type, value: target.value === '' ? null : target.value }),
  };
  return element.multiline === true ? (
    <textarea rows={ROWS} {...attributes} />
  ) : (
    <input type={KINDS[type] ?? 'text'} {...attributes} />
  );
}
