import type { types } from '@slack/bolt';
import type { Logger } from '../log.ts';
import { acknowledge } from './acknowledge.ts';
import { escapeText } from './escape.ts';
import { fieldErrors } from './field-errors.ts';
import { COMMAND } from './names.ts';
import { noticeView } from './notices.ts';
import type { Delivery } from './routes.ts';
import { reasonOf, send } from './send.ts';
import { withoutFences } from './slack-text.ts';

/** Tells somebody who asked too often when to try again. */
export async function refuseKindly(
  delivery: Delivery,
  by: 'person' | 'channel',
  seconds: number,
  log: Logger,
): Promise<void> {
  const sentence = sentenceOf(by, seconds);
  try {
    await tell(delivery, sentence, log);
  } catch (error) {
    log.warn({ reason: reasonOf(error) }, 'refusal not shown');
  }
}

function sentenceOf(by: 'person' | 'channel', seconds: number): string {
  const who = by === 'person' ? 'You asked' : 'This channel asked';
  const when = seconds === 1 ? '1 second' : `${seconds} seconds`;
  return `${who} more often than the bot answers in a minute. Nothing was changed. Please try again in ${when}.`;
}

async function tell(delivery: Delivery, sentence: string, log: Logger): Promise<void> {
  if ('command' in delivery) {
    const { ack, command } = delivery;
    // Slack has emptied the field: what was written is given back.
    const words = escapeText(withoutFences(command.text));
    return ack({ text: `${sentence}\n\`\`\`\n${COMMAND} ${words}\n\`\`\``, response_type: 'ephemeral' });
  }
  if ('view' in delivery) {
    // An error keeps the form open, with all that is in it.
    const field = delivery.view.blocks.find(isInput)?.block_id;
    if (field === undefined) return delivery.ack({ response_action: 'push', view: noticeView(sentence) });
    return delivery.ack(fieldErrors(field, sentence));
  }
  if ('shortcut' in delivery) {
    await delivery.ack();
    await delivery.client.views.open({
      trigger_id: delivery.shortcut.trigger_id,
      view: noticeView(sentence),
    });
    return;
  }
  if ('action' in delivery) {
    await acknowledge(delivery.ack);
    const message = { text: sentence, response_type: 'ephemeral', replace_original: false } as const;
    if (delivery.respond !== undefined) await send(delivery.respond, message, log);
    return;
  }
  if ('event' in delivery) await tellWriter(delivery.event, delivery.client, sentence);
}

const isInput = (block: types.AnyBlock): boolean => block.type === 'input';

/** Told to the one who wrote it alone, where it was written. */
async function tellWriter(event: object, client: Delivery['client'], text: string): Promise<void> {
  const { user, channel, thread_ts: thread } = event as Readonly<Record<string, unknown>>;
  if (typeof user !== 'string' || typeof channel !== 'string') return;
  const place = typeof thread === 'string' ? { thread_ts: thread } : {};
  await client.chat.postEphemeral({ channel, user, text, ...place });
}
