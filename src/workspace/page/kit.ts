import type { FieldValues, Kit } from '../protocol.ts';

export const isKit = (value: unknown): value is Kit =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const kitsIn = (value: unknown): readonly Kit[] => (Array.isArray(value) ? value.filter(isKit) : []);

/** The words of a text object. */
export const wordsOf = (value: unknown): string => (isKit(value) ? textOf(value.text) : '');

/** Options of an element, those in groups too. */
export const optionsOf = ({ options, option_groups: groups }: Kit): readonly Kit[] => [
  ...kitsIn(options),
  ...kitsIn(groups).flatMap((group) => kitsIn(group.options)),
];

/** What an element holds before anybody has touched it, as Slack tells the app. */
export function initialValue(element: Kit): Kit | undefined {
  const type = textOf(element.type);
  const one = (field: string, from: string): Kit => ({ type, [field]: element[from] ?? null });
  switch (type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return one('value', 'initial_value');
    case 'static_select':
    case 'radio_buttons':
      return one('selected_option', 'initial_option');
    case 'multi_static_select':
    case 'checkboxes':
      return { type, selected_options: kitsIn(element.initial_options) };
    case 'users_select':
      return one('selected_user', 'initial_user');
    case 'datepicker':
      return one('selected_date', 'initial_date');
    case 'timepicker':
      return one('selected_time', 'initial_time');
    case 'file_input':
      return { type, files: [] };
    default:
      return undefined;
  }
}

/** The values of all fields of a surface: what was filled in, or else what was there at first. */
export function valuesOf(blocks: readonly Kit[], edits: FieldValues): FieldValues {
  const values: Record<string, Record<string, Kit>> = {};
  for (const block of blocks) {
    const id = textOf(block.block_id);
    const elements = [block.accessory, block.element, ...kitsIn(block.elements)].filter(isKit);
    for (const element of elements) {
      const action = textOf(element.action_id);
      const value = edits[id]?.[action] ?? initialValue(element);
      if (value !== undefined) values[id] = { ...values[id], [action]: value };
    }
  }
  return values;
}
