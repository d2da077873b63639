import { type ReactNode, use } from 'react';
import type { Kit } from '../../protocol.ts';
import { isKit, kitsIn, optionsOf, textOf, wordsOf } from '../kit.ts';
import { People } from './people.ts';
import { useSurface } from './surface.tsx';

export interface FieldProps {
  readonly block: string;
  readonly element: Kit;
  readonly onChange: (value: Kit) => void;
  /** Id that the label of a form points to; outside forms the element names itself. */
  readonly id?: string;
  readonly describedBy?: string | undefined;
}

/** Something to choose from: a menu, boxes, a person, a day. */
export function Choice(props: FieldProps): ReactNode {
  switch (props.element.type) {
    case 'checkboxes':
      return <Boxes {...props} kind="checkbox" />;
    case 'radio_buttons':
      return <Boxes {...props} kind="radio" />;
    case 'static_select':
      return <Menu {...props} />;
    case 'users_select':
      return <PersonMenu {...props} />;
    case 'datepicker':
      return <Moment {...props} kind="date" field="selected_date" />;
    case 'timepicker':
      return <Moment {...props} kind="time" field="selected_time" />;
    default:
      return <p className="lacking">This page does not draw {textOf(props.element.type)} yet.</p>;
  }
}

function useValue({ block, element }: FieldProps): Kit {
  return useSurface().values[block]?.[textOf(element.action_id)] ?? {};
}

function attributesOf({ id, describedBy, element }: FieldProps): Readonly<Record<string, string>> {
  return {
    ...(id === undefined ? { 'aria-label': wordsOf(element.placeholder) || 'Choose' } : { id }),
    ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
  };
}

function Boxes(props: FieldProps & { readonly kind: 'checkbox' | 'radio' }): ReactNode {
  const { element, kind, block, onChange } = props;
  const surface = useSurface();
  const value = useValue(props);
  const chosen = kind === 'checkbox' ? kitsIn(value.selected_options) : [value.selected_option].filter(isKit);
  const isChosen = (option: Kit): boolean => chosen.some((one) => one.value === option.value);
  const toggle = (option: Kit): void => {
    if (kind === 'radio') return onChange({ type: 'radio_buttons', selected_option: option });
    const next = optionsOf(element).filter((one) => (one.value === option.value) !== isChosen(one));
    onChange({ type: 'checkboxes', selected_options: next });
  };
  return (
    <fieldset className="boxes" {...attributesOf(props)}>
      {optionsOf(element).map((option) => (
        <label key={textOf(option.value)}>
          <input
            type={kind}
            name={`${surface.id} ${block}`}
            checked={isChosen(option)}
            onChange={() => toggle(option)}
          />
          <span>
            {wordsOf(option.text)}
            {isKit(option.description) && <small>{wordsOf(option.description)}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Menu(props: FieldProps): ReactNode {
  const { element, onChange } = props;
  const { selected_option: selected } = useValue(props);
  const options = optionsOf(element);
  return (
    <select
      {...attributesOf(props)}
      value={isKit(selected) ? textOf(selected.value) : ''}
      onChange={({ target }) =>
        onChange({
          type: 'static_select',
          selected_option: options.find(({ value }) => value === target.value) ?? null,
        })
      }
    >
      {!isKit(selected) && <option value="">{wordsOf(element.placeholder)}</option>}
      {menuEntries(kitsIn(element.options))}
      {kitsIn(element.option_groups).map((group) => (
        <optgroup key={wordsOf(group.label)} label={wordsOf(group.label)}>
          {menuEntries(kitsIn(group.options))}
        </optgroup>
      ))}
    </select>
  );
}

const menuEntries = (list: readonly Kit[]): ReactNode =>
  list.map((option) => (
    <option key={textOf(option.value)} value={textOf(option.value)}>
      {wordsOf(option.text)}
    </option>
  ));

function PersonMenu(props: FieldProps): ReactNode {
  const people = use(People);
  const { selected_user: selected } = useValue(props);
  return (
    <select
      {...attributesOf(props)}
      value={textOf(selected)}
      onChange={({ target }) =>
        props.onChange({ type: 'users_select', selected_user: target.value === '' ? null : target.value })
      }
    >
      <option value="">{wordsOf(props.element.placeholder) || 'Nobody'}</option>
      {people.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Moment(props: FieldProps & { readonly kind: 'date' | 'time'; readonly field: string }): ReactNode {
  const { kind, field, element, onChange } = props;
  const value = useValue(props);
  return (
    <input
      {...attributesOf(props)}
      type={kind}
      value={textOf(value[field])}
      onChange={({ target }) => onChange({ type: element.type, [field]: target.value || null })}
    />
  );
}
