import type { App, GlobalShortcut, MessageShortcut } from '@slack/bolt';
import type { Person } from './kept-replies.ts';
import { SHORTCUT } from './names.ts';
import { NOTICE, noticeView } from './notices.ts';
import type { Parts } from './parts.ts';
import { openForm } from './paste-form.ts';
import { presentMessage, presentView } from './present.ts';
import { reasonOf, send } from './send.ts';
import { withoutFences } from './slack-text.ts';

/** The two shortcuts: the form from anywhere, and "Check this host spec" on a message. */
export function registerShortcuts(app: App, parts: Parts): void {
  app.shortcut<GlobalShortcut>(
    { callback_id: SHORTCUT.form, type: 'shortcut' },
    async ({ ack, shortcut, client }) => {
      await ack();
      await openForm(parts, client, shortcut.trigger_id, { asker: askerOf(shortcut) });
    },
  );

  app.shortcut<MessageShortcut>(
    { callback_id: SHORTCUT.message, type: 'message_action' },
    async ({ ack, shortcut, client, respond }) => {
      await ack();
      const text = withoutFences(shortcut.message.text ?? '').trim();
      const reply = text === '' ? undefined : await parts.bot.handle({ text: `check ${text}` });
      const place = { channel: shortcut.channel.id, respond };
      const kept =
        reply === undefined
          ? undefined
          : ({ reply, asker: askerOf(shortcut), audience: 'person', place } as const);
      const view = kept === undefined ? noticeView(NOTICE.noText) : presentView(parts, kept);
      try {
        await client.views.open({ trigger_id: shortcut.trigger_id, view });
      } catch (error) {
        parts.log.warn({ reason: reasonOf(error) }, 'result view not opened');
        const message = kept === undefined ? { text: NOTICE.noText } : presentMessage(parts, kept);
        await send(respond, { ...message, response_type: 'ephemeral', replace_original: false }, parts.log);
      }
    },
  );
}

const askerOf = ({ team, user }: GlobalShortcut | MessageShortcut): Person => ({
  team: team?.id ?? user.team_id ?? '',
  user: user.id,
});
