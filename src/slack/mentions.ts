import type { App } from '@slack/bolt';
import type { Parts } from './parts.ts';
import { presentMessage } from './present.ts';
import { publish } from './send.ts';
import { withoutFences, withoutMention } from './slack-text.ts';

/** A mention in a channel: answered for everybody, in the thread of the message. */
export function registerMentions(app: App, parts: Parts): void {
  app.event('app_mention', async ({ event, context, client, body }) => {
    if (event.bot_id !== undefined || event.user === undefined || 'edited' in event) return;
    const text = withoutFences(withoutMention(event.text, context.botUserId));
    const reply = await parts.bot.handle({ text });
    const asker = { team: event.team ?? body.team_id, user: event.user };
    const message = presentMessage(parts, { reply, asker, audience: 'channel' });
    await publish(
      client,
      { channel: event.channel, thread: event.thread_ts ?? event.ts },
      message,
      parts.log,
    );
  });
}
