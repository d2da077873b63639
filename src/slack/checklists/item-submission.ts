import type { App, SlackViewAction, ViewOutput } from '@slack/bolt';
import type { ChecklistStore, Outcome } from '../../checklists/store.ts';
import { cleanWords, NOTE_MAX, REASON_MAX } from '../../checklists/words.ts';
import type { Change } from '../../keeping/change.ts';
import { VIEW } from '../names.ts';
import { NOTICE, noticeView } from '../notices.ts';
import type { Parts } from '../parts.ts';
import { FIELD } from './item-form.ts';
import { readPress } from './item-press.ts';
import type { ListParts } from './list-parts.ts';
import { saveInTime } from './save-in-time.ts';
import { isStranger, tenantOf } from './tenant.ts';

/** "Save" of an item's form: everything that was filled in, stored before Slack is acknowledged. */
export function registerItemSubmission(app: App, parts: Parts, lists: ListParts): void {
  app.view(VIEW.item, async ({ ack, body, view }) => {
    const outcome = await saveInTime(parts.log, (givenUp) => save(body, view, lists, givenUp));
    lists.wake();
    if (outcome === 'changed') return ack();
    const notice = { closed: NOTICE.listClosed, unknown: NOTICE.listNotYours, 'not-saved': NOTICE.notSaved };
    await ack({ response_action: 'update', view: noticeView(notice[outcome]) });
  });
}

async function save(
  body: SlackViewAction,
  view: ViewOutput,
  { keeping }: ListParts,
  givenUp: AbortSignal,
): Promise<'changed' | 'closed' | 'unknown'> {
  const press = readPress(view.private_metadata);
  const tenant = tenantOf(body);
  if (press === undefined || tenant === undefined || isStranger(body)) return 'unknown';
  const store = await keeping.lists(tenant);
  const trigger: unknown = 'trigger_id' in body ? body.trigger_id : view.id;
  const changeOf = (part: string): Change => ({
    by: body.user.id,
    at: keeping.now(),
    delivery: `${String(trigger)} ${part}`,
    givenUp,
  });
  for (const change of changesOf(view)) {
    const outcome = await change(store, press, changeOf);
    if (outcome === 'closed' || outcome === 'unknown') return outcome;
  }
  return 'changed';
}

type Step = (
  store: ChecklistStore,
  press: { readonly list: string; readonly item: string },
  changeOf: (part: string) => Change,
) => Promise<Outcome>;

/** A change for each field that says something. The one that may close the list comes last. */
function changesOf(view: ViewOutput): readonly Step[] {
  const field = (id: string): ViewOutput['state']['values'][string][string] | undefined =>
    view.state.values[id]?.[id];
  const note = cleanWords(field(FIELD.note)?.value ?? '', NOTE_MAX);
  const reason = cleanWords(field(FIELD.reason)?.value ?? '', REASON_MAX);
  const owner = field(FIELD.owner)?.selected_user ?? undefined;
  const steps: Step[] = [
    (store, { list, item }, changeOf) => store.setOwner(list, item, owner, changeOf('owner')),
  ];
  if (note !== '')
    steps.push((store, { list, item }, changeOf) => store.addNote(list, item, note, changeOf('note')));
  if (reason !== '') {
    const state = { kind: 'not-applicable', reason } as const;
    steps.push((store, { list, item }, changeOf) => store.setState(list, item, state, changeOf('reason')));
  }
  return steps;
}
