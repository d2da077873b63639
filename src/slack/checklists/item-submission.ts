import type { SlackViewAction, ViewOutput } from '@slack/bolt';
import type { ItemChanges, Outcome } from '../../checklists/store.ts';
import { cleanWords, NOTE_MAX, REASON_MAX } from '../../checklists/words.ts';
import { VIEW } from '../names.ts';
import { NOTICE, type Notice, noticeView } from '../notices.ts';
import type { Parts } from '../parts.ts';
import type { Routes } from '../routes.ts';
import { FIELD } from './item-form.ts';
import { type ItemPress, readPress } from './item-press.ts';
import type { ListParts } from './list-parts.ts';
import { saveInTime } from './save-in-time.ts';
import { isStranger, tenantOf } from './tenant.ts';

/** "Save" of an item's form: everything that was changed there, stored before Slack is acknowledged, or nothing. */
export function registerItemSubmission(routes: Routes, parts: Parts, lists: ListParts): void {
  routes.form(VIEW.item, async ({ ack, body, view }) => {
    const outcome = await saveInTime(parts.log, (givenUp) => save(body, view, lists, givenUp));
    lists.wake();
    const notice = NOTICE_OF[outcome];
    await (notice === undefined ? ack() : ack({ response_action: 'update', view: noticeView(notice) }));
  });
}

const NOTICE_OF: Readonly<Record<Outcome | 'not-saved', Notice | undefined>> = {
  changed: undefined,
  completed: undefined,
  duplicate: undefined,
  unchanged: undefined,
  closed: NOTICE.listClosed,
  unknown: NOTICE.listNotYours,
  'not-saved': NOTICE.notSaved,
};

async function save(
  body: SlackViewAction,
  view: ViewOutput,
  { keeping }: ListParts,
  givenUp: AbortSignal,
): Promise<Outcome> {
  const press = readPress(view.private_metadata);
  const tenant = tenantOf(body);
  if (press === undefined || tenant === undefined || isStranger(body)) return 'unknown';
  const trigger: unknown = 'trigger_id' in body ? body.trigger_id : view.id;
  const store = await keeping.lists(tenant);
  return store.changeItem(press.list, press.item, changesOf(view, press), {
    by: body.user.id,
    at: keeping.now(),
    delivery: String(trigger),
    givenUp,
  });
}

/** What the person changed of what the form showed: somebody else may have changed the rest meanwhile. */
function changesOf(view: ViewOutput, { owner: from }: ItemPress): ItemChanges {
  const field = (id: string): ViewOutput['state']['values'][string][string] | undefined =>
    view.state.values[id]?.[id];
  const note = cleanWords(field(FIELD.note)?.value ?? '', NOTE_MAX);
  const reason = cleanWords(field(FIELD.reason)?.value ?? '', REASON_MAX);
  const to = field(FIELD.owner)?.selected_user ?? undefined;
  return {
    ...(to === from
      ? {}
      : { owner: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } }),
    ...(note === '' ? {} : { note }),
    ...(reason === '' ? {} : { state: { kind: 'not-applicable', reason } }),
  };
}
