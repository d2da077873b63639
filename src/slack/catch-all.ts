import type { RespondFn } from '@slack/bolt';
import { acknowledge } from './acknowledge.ts';
import { NOTICE, type Notice, noticeMessage, noticeView } from './notices.ts';
import { openView } from './open-view.ts';
import type { Parts } from './parts.ts';
import type { Delivery } from './routes.ts';
import { send } from './send.ts';

/**
 * Answers what no listener is there for. Without it Slack would wait three seconds and then say that there is nothing
 * here. Events need no answer: Bolt acknowledges them.
 */
export async function answerUnknown(delivery: Delivery, parts: Parts): Promise<void> {
  if ('command' in delivery) {
    await delivery.ack();
    return tellPrivately(delivery.respond, NOTICE.unknownCommand, parts);
  }
  if ('action' in delivery) return answerAction(delivery, parts);
  if ('shortcut' in delivery) return answerShortcut(delivery, parts);
  if ('options' in delivery) return delivery.ack({ options: [] });
  if ('view' in delivery) return answerView(delivery);
}

type ActionDelivery = Extract<Delivery, { action: unknown }>;

async function answerAction(delivery: ActionDelivery, parts: Parts): Promise<void> {
  await acknowledge(delivery.ack);
  const { body } = delivery;
  const trigger = 'trigger_id' in body ? body.trigger_id : undefined;
  if ('view' in body && body.view !== undefined) {
    if (trigger !== undefined)
      await openView(delivery.client, trigger, noticeView(NOTICE.unknownButton), parts.log, 'push');
    return;
  }
  await tellPrivately(delivery.respond, NOTICE.unknownButton, parts);
}

type ShortcutDelivery = Extract<Delivery, { shortcut: unknown }>;

async function answerShortcut(delivery: ShortcutDelivery, parts: Parts): Promise<void> {
  await delivery.ack();
  await openView(
    delivery.client,
    delivery.shortcut.trigger_id,
    noticeView(NOTICE.unknownShortcut),
    parts.log,
  );
}

type ViewDelivery = Extract<Delivery, { view: unknown }>;

async function answerView({ ack, body }: ViewDelivery): Promise<void> {
  if (body.type === 'view_closed') return acknowledge(ack);
  await ack({ response_action: 'update', view: noticeView(NOTICE.unknownForm) });
}

async function tellPrivately(respond: RespondFn | undefined, notice: Notice, parts: Parts): Promise<void> {
  if (respond === undefined) return;
  await send(
    respond,
    { ...noticeMessage(notice), response_type: 'ephemeral', replace_original: false },
    parts.log,
  );
}
