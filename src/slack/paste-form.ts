import type { types, ViewOutput, webApi } from '@slack/bolt';
import { plain } from './drawing/elements.ts';
import { fileIdsOf } from './files/read-files.ts';
import type { Person, Place } from './kept-replies.ts';
import {
  INPUT_LABEL_MAX,
  INPUT_TEXT_MAX,
  OPTION_TEXT_MAX,
  PLACEHOLDER_MAX,
  SELECT_OPTIONS_MAX,
  VIEW_TITLE_MAX,
} from './limits.ts';
import { VIEW } from './names.ts';
import { openView } from './open-view.ts';
import type { Parts, ReleaseChoice } from './parts.ts';

/** Ids of the form's fields: of the block, and of the element in it. */
export const FIELD = { spec: 'spec', more: 'more', files: 'files', release: 'release' } as const;

/** Endings that the form offers to choose; what a file holds is looked at anyway. */
const FILE_TYPES = ['txt', 'text', 'log', 'csv', 'json', 'xml', 'nfo', 'md', 'yaml', 'yml', 'ini'];
const FORM_FILES_MAX = 3;

/** The choice that judges the machine as it is. */
const INSTALLED: ReleaseChoice = { id: 'installed', name: 'The installed system' };

interface Opening {
  readonly asker: Person;
  /** Absent where there is no channel to share to. */
  readonly place?: Place | undefined;
  /** Id of the release that is chosen at first. */
  readonly release?: string | undefined;
  /** Id of the kept reply that the form completes. */
  readonly completes?: string;
  /** Opens on top of the view that was pressed. */
  readonly onTop?: boolean;
}

/** Opens the form. `false`: Slack refused, most often because the trigger is older than three seconds. */
export async function openForm(
  parts: Parts,
  client: webApi.WebClient,
  trigger: string,
  { asker, place, release, completes, onTop = false }: Opening,
): Promise<boolean> {
  const form = place === undefined ? '' : parts.forms.keep({ asker, place });
  const origin = { form, channel: place?.channel ?? '', completes: completes ?? '' };
  const view = formView(parts.releases, release, origin);
  return openView(client, trigger, view, parts.log, onTop ? 'push' : 'open');
}

/** Where a form comes from, as it travels with it: ids without blanks, empty where there is none. */
export interface FormOrigin {
  readonly form: string;
  readonly channel: string;
  readonly completes: string;
}

export function readOrigin(metadata: string): FormOrigin {
  const [form = '', channel = '', completes = ''] = metadata.split(' ');
  return { form, channel, completes };
}

/** The form: two text fields, since one takes 3,000 characters, files, and the release. */
export function formView(
  releases: readonly ReleaseChoice[],
  release: string | undefined,
  { form, channel, completes }: FormOrigin,
): types.ModalView {
  const title = completes === '' ? 'Check a host' : 'Add output';
  return {
    type: 'modal',
    callback_id: VIEW.paste,
    private_metadata: [form, channel, completes].join(' ').trimEnd(),
    title: plain(title, VIEW_TITLE_MAX),
    submit: plain('Check', VIEW_TITLE_MAX),
    close: plain('Cancel', VIEW_TITLE_MAX),
    blocks: [
      completes === '' ? SPEC_FIELD : OUTPUT_FIELD,
      textField(FIELD.more, 'The rest of it', 'Go on here where the first field was full'),
      FILES_FIELD,
      releaseField(releases, release),
    ],
  };
}

function textField(id: string, label: string, placeholder: string): types.InputBlock {
  return {
    type: 'input',
    block_id: id,
    // A file may take its place; that both are empty is said when the form is sent.
    optional: true,
    label: plain(label, INPUT_LABEL_MAX),
    element: {
      type: 'plain_text_input',
      action_id: id,
      multiline: true,
      max_length: INPUT_TEXT_MAX,
      placeholder: plain(placeholder, PLACEHOLDER_MAX),
    },
  };
}

const FIELD_HINT = plain(
  'A field takes 3,000 characters. What does not fit goes into the second field, or into a file.',
  INPUT_LABEL_MAX,
);

const SPEC_FIELD: types.InputBlock = {
  ...textField(
    FIELD.spec,
    'Host spec',
    'Paste the output of systeminfo or Get-ComputerInfo, or describe the host in a line',
  ),
  hint: FIELD_HINT,
};

const OUTPUT_FIELD: types.InputBlock = {
  ...textField(FIELD.spec, 'Output of the same host', 'Paste what the command printed'),
  hint: FIELD_HINT,
};

const FILES_FIELD: types.InputBlock = {
  type: 'input',
  block_id: FIELD.files,
  optional: true,
  label: plain('Or text files', INPUT_LABEL_MAX),
  element: {
    type: 'file_input',
    action_id: FIELD.files,
    filetypes: FILE_TYPES,
    max_files: FORM_FILES_MAX,
  },
};

function releaseField(releases: readonly ReleaseChoice[], release: string | undefined): types.InputBlock {
  const options = [INSTALLED, ...releases]
    .slice(0, SELECT_OPTIONS_MAX)
    .map(({ id, name }) => ({ text: plain(name, OPTION_TEXT_MAX), value: id }));
  const chosen = options.find(({ value }) => value === release) ?? options[0];
  return {
    type: 'input',
    block_id: FIELD.release,
    label: plain('Check it for', INPUT_LABEL_MAX),
    element: {
      type: 'static_select',
      action_id: FIELD.release,
      options,
      ...(chosen === undefined ? {} : { initial_option: chosen }),
    },
  };
}

/** What was filled in. */
export interface FilledForm {
  /** The paste of both fields. Empty when nothing but blanks was filled in. */
  readonly paste: string;
  /** Ids of the files that were chosen. */
  readonly files: readonly string[];
  /** Id of the release asked for; absent for the machine as it is. */
  readonly release?: string;
}

export function readForm({ state }: Pick<ViewOutput, 'state'>): FilledForm {
  const valueOf = (id: string): string => state.values[id]?.[id]?.value ?? '';
  const [spec, more] = [valueOf(FIELD.spec), valueOf(FIELD.more)];
  // A first field that is full was cut where Slack stopped taking more, in the middle of a line or not.
  const glue = more === '' || spec.length >= INPUT_TEXT_MAX ? '' : '\n';
  const paste = `${spec}${glue}${more}`;
  const release = state.values[FIELD.release]?.[FIELD.release]?.selected_option?.value;
  return {
    paste: paste.trim() === '' ? '' : paste,
    files: fileIdsOf(state.values[FIELD.files]?.[FIELD.files]),
    ...(release === undefined || release === INSTALLED.id ? {} : { release }),
  };
}
