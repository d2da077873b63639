import type { ChecklistStore, Outcome } from '../../checklists/store.ts';
import type { Change } from '../../keeping/change.ts';
import { sendPrivately, tell } from '../buttons/pressed.ts';
import { ACTION } from '../names.ts';
import { NOTICE, type Notice, noticeMessage } from '../notices.ts';
import type { Parts } from '../parts.ts';
import type { Pressed, Routes } from '../routes.ts';
import { openItemForm } from './item-form.ts';
import { type ItemPress, readPress } from './item-press.ts';
import type { ListParts } from './list-parts.ts';
import { saveInTime } from './save-in-time.ts';
import { isStranger, tenantOf } from './tenant.ts';

/** Where a press came from, once it is certain that it may do something. */
export interface AllowedPress extends ItemPress {
  readonly store: ChecklistStore;
  readonly by: string;
  readonly tenant: string;
}

/** The buttons of items: stored first, acknowledged then. */
export function registerItemButtons(routes: Routes, parts: Parts, lists: ListParts): void {
  routes.button(ACTION.tick, (pressed) =>
    save(pressed, parts, lists, ({ store, list, item, to = 'done' }, change) =>
      store.setState(list, item, { kind: to }, change),
    ),
  );
  routes.button(ACTION.take, (pressed) =>
    save(pressed, parts, lists, ({ store, list, item, by }, change) =>
      store.setOwner(list, item, by, change),
    ),
  );
  routes.button(ACTION.item, async (pressed) => {
    await pressed.ack();
    const allowed = await allow(pressed, lists);
    if (allowed === undefined) return tell(pressed, NOTICE.listNotYours, parts);
    const notice = await openItemForm(pressed, allowed, parts);
    await see(pressed, allowed, { by: allowed.by, at: lists.keeping.now() });
    lists.wake();
    if (notice !== undefined) return tell(pressed, notice, parts);
  });
}

type Effect = (press: AllowedPress, change: Change) => Promise<Outcome>;

async function save(pressed: Pressed, parts: Parts, lists: ListParts, effect: Effect): Promise<void> {
  const outcome = await saveInTime(parts.log, async (givenUp) => {
    const allowed = await allow(pressed, lists);
    if (allowed === undefined) return 'unknown';
    const { trigger_id: delivery } = pressed.body;
    const change = { by: allowed.by, at: lists.keeping.now(), delivery, givenUp };
    const done = await effect(allowed, change);
    // What was pressed is stored, whatever becomes of this.
    await see(pressed, allowed, change).catch((error: unknown) =>
      parts.log.warn({ err: error }, 'press not seen'),
    );
    return done;
  });
  // Acknowledged means stored, or told that it is not: Slack itself shows what is not acknowledged as failed.
  if (outcome === 'not-saved' && !(await sendPrivately(pressed, noticeMessage(NOTICE.notSaved), parts)))
    return;
  await pressed.ack();
  lists.wake();
  if (outcome === 'duplicate') parts.tally.copyRefused();
  const notice = outcome === 'not-saved' ? undefined : NOTICE_OF[outcome];
  if (notice !== undefined) await tell(pressed, notice, parts);
}

/** Tells the store which message was pressed: it may be one that it does not know. */
async function see(pressed: Pressed, { store, list, item }: AllowedPress, change: Change): Promise<void> {
  const ts: unknown = pressed.body.message?.ts;
  if (typeof ts === 'string') await store.seen(list, item, ts, change);
}

const NOTICE_OF: Readonly<Record<Outcome, Notice | undefined>> = {
  changed: undefined,
  completed: undefined,
  duplicate: undefined,
  // The message shows it as soon as it is drawn.
  unchanged: undefined,
  closed: NOTICE.listClosed,
  unknown: NOTICE.listNotYours,
};

/**
 * Whoever sees the message of a list may press its buttons; nobody from another workspace, and no button that stands
 * elsewhere than its list. `undefined`: refused.
 */
export async function allow(pressed: Pressed, { keeping }: ListParts): Promise<AllowedPress | undefined> {
  const { body, action } = pressed;
  const press = readPress(action.value);
  const tenant = tenantOf(body);
  if (press === undefined || tenant === undefined || isStranger(body)) return undefined;
  const store = await keeping.lists(tenant);
  const channel = await store.channelOf(press.list);
  if (channel === undefined || channel !== body.channel?.id) return undefined;
  return { ...press, store, tenant, by: body.user.id };
}
