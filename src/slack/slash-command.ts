import type { App, RespondFn, SlashCommand } from '@slack/bolt';
import type { Caller } from '../commands/command.ts';
import type { ListParts } from './checklists/list-parts.ts';
import { saveInTime } from './checklists/save-in-time.ts';
import { isStoredCommand } from './checklists/stored-once.ts';
import { tenantOf } from './checklists/tenant.ts';
import type { Place } from './kept-replies.ts';
import { COMMAND } from './names.ts';
import { NOTICE, noticeMessage } from './notices.ts';
import type { Parts } from './parts.ts';
import { openForm } from './paste-form.ts';
import { presentMessage } from './present.ts';
import { send } from './send.ts';
import { withoutFences } from './slack-text.ts';

/** `/hyperv …`: answers to the person alone. */
export function registerSlashCommand(app: App, parts: Parts): void {
  app.command(COMMAND, async ({ ack, command, respond, client }) => {
    const { lists } = parts;
    if (lists !== undefined && isStoredCommand(command.text)) {
      return answerAboutLists({ parts, lists, command, respond, ack });
    }
    await ack();
    const asker = { team: command.team_id, user: command.user_id };
    const place: Place = { channel: command.channel_id, respond };
    const reply = await parts.bot.handle({ text: withoutFences(command.text) });
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
  });
}

interface ListCommand {
  readonly parts: Parts;
  readonly lists: ListParts;
  readonly command: SlashCommand;
  readonly respond: RespondFn;
  readonly ack: () => Promise<void>;
}

/** A command that may change a list: stored first, acknowledged then. */
async function answerAboutLists({ parts, lists, command, respond, ack }: ListCommand): Promise<void> {
  const caller = callerOf(command);
  const reply = await saveInTime(parts.log, (givenUp) =>
    parts.bot.handle({
      text: withoutFences(command.text),
      caller: caller === undefined ? undefined : { ...caller, givenUp },
    }),
  );
  await ack();
  lists.wake();
  const asker = { team: command.team_id, user: command.user_id };
  const place: Place = { channel: command.channel_id, respond };
  const message =
    reply === 'not-saved'
      ? noticeMessage(NOTICE.notSaved)
      : presentMessage(parts, { reply, asker, audience: 'person', place });
  await send(respond, { ...message, response_type: 'ephemeral' }, parts.log);
}

function callerOf(command: SlashCommand): Caller | undefined {
  const tenant = tenantOf(command);
  if (tenant === undefined) return undefined;
  return {
    tenant,
    person: command.user_id,
    channel: command.channel_id,
    showing: 'messages',
    delivery: command.trigger_id,
  };
}
