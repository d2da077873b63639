/** The slash command, as manifest.yml declares it. */
export const COMMAND = '/hyperv';

/** What the buttons do. The id of a button is its action and a number, since ids may not repeat in a message. */
export const ACTION = {
  /** Reposts the kept reply for everybody in the channel. */
  share: 'share',
  /** Shows another page of the kept reply: a fold open or closed, the rest. */
  page: 'page',
  /** Runs the command in the button's value. */
  run: 'run',
  /** Opens the form for a paste; the value is the id of a release, or empty. */
  form: 'form',
  /** Opens the form for output that completes the check of the kept reply. */
  complete: 'complete',
  /** Makes a list of what the kept reply leaves open; the value is the id of the reply. */
  checklist: 'checklist',
  /** Brings an item of a list to the state in the button's value. */
  tick: 'tick',
  /** Makes the one who presses the owner of an item. */
  take: 'take',
  /** Opens the form of an item: why, how to verify it, and what else can be said about it. */
  item: 'item',
  /** Says whether an answer helped: the value holds what the log is told. */
  feedback: 'feedback',
  /** Proves a row of the kept reply; the value is the id of the reply and that of the rule. */
  why: 'why',
  /** Sends the picture of the kept reply. */
  picture: 'picture',
  /** Plans the network of the host that the kept reply is about. */
  plan: 'plan',
} as const;
export type ActionName = (typeof ACTION)[keyof typeof ACTION];

/** Callback ids of the views. */
export const VIEW = { paste: 'paste', network: 'network', result: 'result', item: 'item' } as const;

/** Callback ids of the shortcuts, as manifest.yml declares them. */
export const SHORTCUT = { form: 'paste_host_spec', message: 'check_host_spec' } as const;

export const actionId = (action: ActionName, number: number): string => `${action}:${number}`;

/** What a pressed element does; `undefined`: it is none of ours. */
export function actionOf(pressed: object): ActionName | undefined {
  const id: unknown = 'action_id' in pressed ? pressed.action_id : undefined;
  const [, action, number] = typeof id === 'string' ? (/^(\w+):(\d+)$/.exec(id) ?? []) : [];
  return ACTIONS.find((known) => number !== undefined && known === action);
}

const ACTIONS = Object.values(ACTION);
