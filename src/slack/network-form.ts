import type { types, ViewOutput, webApi } from '@slack/bolt';
import { plain } from './drawing/elements.ts';
import type { OpenForm } from './kept-replies.ts';
import {
  INPUT_LABEL_MAX,
  OPTION_TEXT_MAX,
  PLACEHOLDER_MAX,
  SELECT_OPTIONS_MAX,
  VIEW_TITLE_MAX,
} from './limits.ts';
import { VIEW } from './names.ts';
import { openView } from './open-view.ts';
import type { Parts, ReleaseChoice } from './parts.ts';

/** Ids of the form's fields: of the block, and of the element in it. */
export const NETWORK_FIELD = {
  adapters: 'adapters',
  storage: 'storage',
  cluster: 'cluster',
  release: 'release',
} as const;

const ADAPTERS_MAX = 500;

/** What the choices of storage mean to the planner, which reads words. */
const STORAGE: readonly ReleaseChoice[] = [
  { id: 'local', name: 'Local disks' },
  { id: 'iscsi', name: 'iSCSI' },
  { id: 'smb', name: 'SMB file server' },
  { id: 's2d', name: 'Storage Spaces Direct' },
  { id: 'fibre channel', name: 'Fibre Channel' },
];
const CLUSTER: ReleaseChoice = { id: 'cluster', name: 'The host is a node of a failover cluster' };

/** Opens the form. `false`: Slack refused, most often because the trigger is older than three seconds. */
export async function openNetworkForm(
  parts: Parts,
  client: webApi.WebClient,
  trigger: string,
  form: OpenForm,
): Promise<boolean> {
  const view = networkFormView(parts.releases, `${parts.forms.keep(form)} ${form.place.channel}`);
  return openView(client, trigger, view, parts.log);
}

/** Adapters in words, since no list of choices covers them; the rest to choose. */
export function networkFormView(releases: readonly ReleaseChoice[], metadata: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: VIEW.network,
    private_metadata: metadata,
    title: plain('Plan a network', VIEW_TITLE_MAX),
    submit: plain('Plan', VIEW_TITLE_MAX),
    close: plain('Cancel', VIEW_TITLE_MAX),
    blocks: [
      {
        type: 'input',
        block_id: NETWORK_FIELD.adapters,
        label: plain('Network adapters', INPUT_LABEL_MAX),
        hint: plain('How many ports, their speed, and rdma or wireless where they are.', INPUT_LABEL_MAX),
        element: {
          type: 'plain_text_input',
          action_id: NETWORK_FIELD.adapters,
          max_length: ADAPTERS_MAX,
          placeholder: plain('2x25GbE rdma + 2x1GbE', PLACEHOLDER_MAX),
        },
      },
      choiceField(NETWORK_FIELD.release, 'Release', releases),
      choiceField(NETWORK_FIELD.storage, 'Where the virtual disks are', STORAGE),
      {
        type: 'input',
        block_id: NETWORK_FIELD.cluster,
        optional: true,
        label: plain('Cluster', INPUT_LABEL_MAX),
        element: { type: 'checkboxes', action_id: NETWORK_FIELD.cluster, options: [optionOf(CLUSTER)] },
      },
    ],
  };
}

function choiceField(id: string, label: string, choices: readonly ReleaseChoice[]): types.InputBlock {
  const options = choices.slice(0, SELECT_OPTIONS_MAX).map(optionOf);
  const [first] = options;
  return {
    type: 'input',
    block_id: id,
    label: plain(label, INPUT_LABEL_MAX),
    element: {
      type: 'static_select',
      action_id: id,
      options,
      ...(first === undefined ? {} : { initial_option: first }),
    },
  };
}

const optionOf = ({ id, name }: ReleaseChoice): types.PlainTextOption => ({
  text: plain(name, OPTION_TEXT_MAX),
  value: id,
});

/** The form as the command that it stands for. */
export function readNetworkForm(
  { state }: Pick<ViewOutput, 'state'>,
  releases: readonly ReleaseChoice[],
): string {
  const valueOf = (id: string): ViewOutput['state']['values'][string][string] | undefined =>
    state.values[id]?.[id];
  const chosen = valueOf(NETWORK_FIELD.release)?.selected_option?.value;
  return [
    'network',
    // A line break would make the first line the request and the rest a paste.
    (valueOf(NETWORK_FIELD.adapters)?.value ?? '').replace(/\s+/g, ' '),
    valueOf(NETWORK_FIELD.storage)?.selected_option?.value ?? '',
    ...(valueOf(NETWORK_FIELD.cluster)?.selected_options ?? []).map(({ value }) => value ?? ''),
    releases.find(({ id }) => id === chosen)?.name ?? '',
  ]
    .filter((words) => words !== '')
    .join(' ');
}
