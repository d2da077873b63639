import type { types } from '@slack/bolt';
import { answerMessage } from './answer-message.ts';
import { authorTeamsOf, tenantOfEvent, tenantOfMessage } from './checklists/tenant.ts';
import { fileIdsOf } from './files/read-files.ts';
import type { Parts } from './parts.ts';
import type { Routes } from './routes.ts';
import { withoutFences, withoutMention } from './slack-text.ts';

/** A message to the bot alone: answered there. */
export function registerDirectMessages(routes: Routes, parts: Parts): void {
  routes.event('message', async ({ message, context, client, body }) => {
    if (!isFromPerson(message)) return;
    const team = tenantOfEvent(context) ?? body.team_id;
    const incoming = {
      asker: { team, user: message.user },
      team,
      tenant: tenantOfMessage({
        authorTeams: authorTeamsOf(message),
        isShared: body.is_ext_shared_channel,
        context,
      }),
      delivery: `event ${body.event_id}`,
      channel: message.channel,
      ts: message.ts,
      thread: message.thread_ts,
      text: withoutFences(withoutMention(message.text ?? '', context.botUserId)),
      files: fileIdsOf(message),
    };
    await answerMessage(parts, client, incoming, 'message');
  });
}

type PersonMessage = types.GenericMessageEvent | types.FileShareMessageEvent;

/** A new message that a person wrote to the bot: no edit, no deletion, no message of a bot. */
function isFromPerson(message: types.MessageEvent): message is PersonMessage {
  if (message.channel_type !== 'im' || 'edited' in message || 'bot_id' in message || 'bot_profile' in message)
    return false;
  return message.subtype === undefined || message.subtype === 'file_share';
}
