import type { App, types } from '@slack/bolt';
import { textReply } from '../replies/reply.ts';
import { NOTICE } from './notices.ts';
import type { Parts } from './parts.ts';
import { presentMessage } from './present.ts';
import { publish } from './send.ts';
import { withoutFences, withoutMention } from './slack-text.ts';

/** A message to the bot alone: answered there. */
export function registerDirectMessages(app: App, parts: Parts): void {
  app.message(async ({ message, context, client, body }) => {
    if (!isFromPerson(message)) return;
    const text = withoutFences(withoutMention(message.text ?? '', context.botUserId));
    const onlyFiles = text === '' && message.subtype === 'file_share';
    const reply = onlyFiles ? textReply(NOTICE.noText) : await parts.bot.handle({ text });
    const asker = { team: body.team_id, user: message.user };
    const answer = presentMessage(parts, { reply, asker, audience: 'person' });
    const thread = message.thread_ts === undefined ? {} : { thread: message.thread_ts };
    await publish(client, { channel: message.channel, ...thread }, answer, parts.log);
  });
}

type PersonMessage = types.GenericMessageEvent | types.FileShareMessageEvent;

/** A new message that a person wrote to the bot: no edit, no deletion, no message of a bot. */
function isFromPerson(message: types.MessageEvent): message is PersonMessage {
  if (message.channel_type !== 'im' || 'edited' in message || 'bot_id' in message || 'bot_profile' in message)
    return false;
  return message.subtype === undefined || message.subtype === 'file_share';
}
