import type { GlobalShortcut, MessageShortcut } from '@slack/bolt';
import { keptUnder } from './checklists/tenant.ts';
import { askWithFiles } from './files/ask-with-files.ts';
import { fileIdsOf, readFiles } from './files/read-files.ts';
import type { KeptReply, Person } from './kept-replies.ts';
import { textOfMessage } from './message-text.ts';
import { SHORTCUT } from './names.ts';
import { NOTICE, noticeView } from './notices.ts';
import { createViewOutlet } from './outlet.ts';
import type { Parts } from './parts.ts';
import { openForm } from './paste-form.ts';
import { presentMessage, presentView } from './present.ts';
import type { Routes } from './routes.ts';
import { send } from './send.ts';
import { withoutFences } from './slack-text.ts';

/** The two shortcuts: the form from anywhere, and "Check this host spec" on a message. */
export function registerShortcuts(routes: Routes, parts: Parts): void {
  routes.globalShortcut(SHORTCUT.form, async ({ ack, shortcut, client }) => {
    await ack();
    await openForm(parts, client, shortcut.trigger_id, { asker: askerOf(shortcut) });
  });

  routes.messageShortcut(SHORTCUT.message, async ({ ack, shortcut, client, respond }) => {
    await ack();
    const outlet = createViewOutlet(client, shortcut.trigger_id, parts.log);
    const ids = fileIdsOf(shortcut.message);
    // A view can be opened for three seconds only, and files may take longer.
    if (ids.length > 0) await outlet.show(noticeView(NOTICE.reading));
    const text = withoutFences(textOfMessage(shortcut.message)).trim();
    const files = await readFiles(ids, client, parts.files, parts.log);
    const kept: KeptReply | undefined =
      text === '' && ids.length === 0
        ? undefined
        : {
            reply: await askWithFiles(parts.bot, { text: text === '' ? '' : `check ${text}`, files }),
            asker: askerOf(shortcut),
            audience: 'person',
            place: { channel: shortcut.channel.id, respond },
          };
    const view = kept === undefined ? noticeView(NOTICE.noText) : presentView(parts, kept);
    if (await outlet.show(view)) return;
    const message = kept === undefined ? { text: NOTICE.noText } : presentMessage(parts, kept);
    await send(respond, { ...message, response_type: 'ephemeral', replace_original: false }, parts.log);
  });
}

const askerOf = (shortcut: GlobalShortcut | MessageShortcut): Person => ({
  team: keptUnder(shortcut),
  user: shortcut.user.id,
});
