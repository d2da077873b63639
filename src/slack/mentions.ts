import { answerMessage } from './answer-message.ts';
import { isDirect } from './channels.ts';
import { authorTeamsOf, tenantOfEvent, tenantOfMessage } from './checklists/tenant.ts';
import { fileIdsOf } from './files/read-files.ts';
import type { Parts } from './parts.ts';
import type { Routes } from './routes.ts';
import { withoutFences, withoutMention } from './slack-text.ts';

/** A mention: answered for everybody, in the thread of the message. One in a direct message is a direct message. */
export function registerMentions(routes: Routes, parts: Parts): void {
  routes.event('app_mention', async ({ event, context, client, body }) => {
    if (event.bot_id !== undefined || event.user === undefined || 'edited' in event) return;
    const team = tenantOfEvent(context) ?? body.team_id;
    const incoming = {
      asker: { team, user: event.user },
      team,
      tenant: tenantOfMessage({
        authorTeams: authorTeamsOf(event),
        isShared: body.is_ext_shared_channel,
        context,
      }),
      delivery: `event ${body.event_id}`,
      channel: event.channel,
      ts: event.ts,
      thread: event.thread_ts,
      text: withoutFences(withoutMention(event.text, context.botUserId)),
      files: fileIdsOf(event),
    };
    await answerMessage(parts, client, incoming, isDirect(event.channel) ? 'message' : 'mention');
  });
}
