import type { types, ViewOutput, webApi } from '@slack/bolt';
import { plain } from './drawing/elements.ts';
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
import type { Parts, ReleaseChoice } from './parts.ts';
import { reasonOf } from './send.ts';

/** Ids of the form's fields: of the block, and of the element in it. */
export const FIELD = { spec: 'spec', more: 'more', release: 'release' } as const;

/** The choice that judges the machine as it is. */
const INSTALLED: ReleaseChoice = { id: 'installed', name: 'The installed system' };

interface Opening {
  readonly asker: Person;
  /** Absent where there is no channel to share to. */
  readonly place?: Place | undefined;
  /** Id of the release that is chosen at first. */
  readonly release?: string | undefined;
}

/** Opens the form. `false`: Slack refused, most often because the trigger is older than three seconds. */
export async function openForm(
  parts: Parts,
  client: webApi.WebClient,
  trigger: string,
  { asker, place, release }: Opening,
): Promise<boolean> {
  const form = place === undefined ? '' : parts.forms.keep({ asker, place });
  const view = formView(parts.releases, release, place === undefined ? '' : `${form} ${place.channel}`);
  try {
    await client.views.open({ trigger_id: trigger, view });
    return true;
  } catch (error) {
    parts.log.warn({ reason: reasonOf(error) }, 'form not opened');
    return false;
  }
}

/** The form: two fields, since one takes 3,000 characters, and the release. */
export function formView(
  releases: readonly ReleaseChoice[],
  release: string | undefined,
  privateMetadata: string,
): types.ModalView {
  return {
    type: 'modal',
    callback_id: VIEW.paste,
    private_metadata: privateMetadata,
    title: plain('Check a host', VIEW_TITLE_MAX),
    submit: plain('Check', VIEW_TITLE_MAX),
    close: plain('Cancel', VIEW_TITLE_MAX),
    blocks: [
      {
        ...textField(
          FIELD.spec,
          'Host spec',
          'Paste the output of systeminfo or Get-ComputerInfo, or describe the host in a line',
        ),
        hint: plain(
          'A field takes 3,000 characters. What does not fit goes into the second field.',
          INPUT_LABEL_MAX,
        ),
      },
      {
        ...textField(FIELD.more, 'The rest of it', 'Go on here where the first field was full'),
        optional: true,
      },
      releaseField(releases, release),
    ],
  };
}

function textField(id: string, label: string, placeholder: string): types.InputBlock {
  return {
    type: 'input',
    block_id: id,
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
    ...(release === undefined || release === INSTALLED.id ? {} : { release }),
  };
}
