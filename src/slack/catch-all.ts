import type { AllMiddlewareArgs, AnyMiddlewareArgs, RespondFn } from '@slack/bolt';
import { ACTION, actionPattern, COMMAND, SHORTCUT, VIEW } from './names.ts';
import { NOTICE, type Notice, noticeMessage, noticeView } from './notices.ts';
import type { Parts } from './parts.ts';
import { reasonOf, send } from './send.ts';

type Delivery = AnyMiddlewareArgs & AllMiddlewareArgs;

const ACTIONS = Object.values(ACTION).map(actionPattern);
const FORMS: readonly string[] = [VIEW.paste, VIEW.network, VIEW.item];
const SHORTCUTS: readonly string[] = Object.values(SHORTCUT);

/**
 * Answers what no listener is registered for. Without it Bolt would let Slack wait three seconds and then say
 * that there is nothing here. Goes last among the middleware. Events need no answer: Bolt acknowledges them.
 */
export function answerUnknown(parts: Parts): (delivery: Delivery) => Promise<void> {
  return async (delivery) => {
    if ('command' in delivery) {
      if (delivery.command.command === COMMAND) return delivery.next();
      await delivery.ack();
      return tellPrivately(delivery.respond, NOTICE.unknownCommand, parts);
    }
    if ('action' in delivery) return answerAction(delivery, parts);
    if ('shortcut' in delivery) return answerShortcut(delivery, parts);
    if ('options' in delivery) return delivery.ack({ options: [] });
    if ('view' in delivery) return answerView(delivery);
    return delivery.next();
  };
}

type ActionDelivery = Extract<Delivery, { action: unknown }>;

async function answerAction(delivery: ActionDelivery, parts: Parts): Promise<void> {
  const id = 'action_id' in delivery.action ? delivery.action.action_id : '';
  if (ACTIONS.some((pattern) => pattern.test(id))) return delivery.next();
  await acknowledge(delivery.ack);
  const { body } = delivery;
  const trigger = 'trigger_id' in body ? body.trigger_id : undefined;
  if ('view' in body && body.view !== undefined)
    return openNotice(delivery, trigger, NOTICE.unknownButton, 'push', parts);
  await tellPrivately(delivery.respond, NOTICE.unknownButton, parts);
}

/** The acknowledgements of the kinds of actions differ in what they may carry; empty is right for all. */
const acknowledge = (ack: () => Promise<void>): Promise<void> => ack();

type ShortcutDelivery = Extract<Delivery, { shortcut: unknown }>;

async function answerShortcut(delivery: ShortcutDelivery, parts: Parts): Promise<void> {
  const { shortcut } = delivery;
  if (SHORTCUTS.includes(shortcut.callback_id)) return delivery.next();
  await delivery.ack();
  await openNotice(delivery, shortcut.trigger_id, NOTICE.unknownShortcut, 'open', parts);
}

type ViewDelivery = Extract<Delivery, { view: unknown }>;

async function answerView({ ack, body, view, next }: ViewDelivery): Promise<void> {
  if (body.type === 'view_submission' && FORMS.includes(view.callback_id)) return next();
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

async function openNotice(
  { client }: Pick<AllMiddlewareArgs, 'client'>,
  trigger: string | undefined,
  notice: Notice,
  how: 'open' | 'push',
  { log }: Parts,
): Promise<void> {
  if (trigger === undefined) return;
  try {
    await client.views[how]({ trigger_id: trigger, view: noticeView(notice) });
  } catch (error) {
    log.warn({ reason: reasonOf(error) }, 'notice not shown');
  }
}
