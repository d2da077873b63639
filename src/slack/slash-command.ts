import type { App } from '@slack/bolt';
import type { Place } from './kept-replies.ts';
import { COMMAND } from './names.ts';
import { openNetworkForm } from './network-form.ts';
import type { Parts } from './parts.ts';
import { openForm } from './paste-form.ts';
import { addPicture } from './pictures.ts';
import { presentMessage } from './present.ts';
import { send } from './send.ts';
import { withoutFences } from './slack-text.ts';

/** `/hyperv …`: answers to the person alone. */
export function registerSlashCommand(app: App, parts: Parts): void {
  app.command(COMMAND, async ({ ack, command, respond, client }) => {
    await ack();
    const asker = { team: command.team_id, user: command.user_id };
    const place: Place = { channel: command.channel_id, respond };
    const reply = await parts.bot.handle({ text: withoutFences(command.text) });
    if (reply.asksForNetwork === true) {
      if (await openNetworkForm(parts, client, command.trigger_id, { asker, place })) return;
    }
    if (reply.asksForPaste !== undefined) {
      const opened = await openForm(parts, client, command.trigger_id, {
        asker,
        place,
        release: reply.asksForPaste.release,
      });
      if (opened) return;
    }
    const message = presentMessage(parts, { reply, asker, audience: 'person', place });
    await send(respond, { ...message, response_type: 'ephemeral' }, parts.log);
    await addPicture(parts, client, reply, { user: asker.user });
  });
}
