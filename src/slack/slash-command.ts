import type { AckFn, RespondArguments, RespondFn, SlashCommand, webApi } from '@slack/bolt';
import type { ChecklistStore } from '../checklists/store.ts';
import type { Caller } from '../commands/command.ts';
import type { Reply } from '../replies/reply.ts';
import { isDirect } from './channels.ts';
import type { ListParts } from './checklists/list-parts.ts';
import { type Membership, membershipOf } from './checklists/membership.ts';
import { saveInTime } from './checklists/save-in-time.ts';
import { storeUseOf } from './checklists/stored-once.ts';
import { whyNotPosted } from './checklists/tell-stopped.ts';
import { keptUnder, tenantOf } from './checklists/tenant.ts';
import { uploadExport } from './checklists/upload-export.ts';
import type { Place } from './kept-replies.ts';
import { COMMAND } from './names.ts';
import { openNetworkForm } from './network-form.ts';
import { NOTICE, noticeMessage } from './notices.ts';
import type { Parts } from './parts.ts';
import { openForm } from './paste-form.ts';
import { addPicture } from './pictures.ts';
import { presentMessage } from './present.ts';
import type { Routes } from './routes.ts';
import { reasonOf, send } from './send.ts';
import { withoutFences } from './slack-text.ts';

/** `/hyperv …`: answers to the person alone. */
export function registerSlashCommand(routes: Routes, parts: Parts): void {
  routes.command(COMMAND, async ({ ack, command, respond, client }) => {
    const { lists } = parts;
    const use = lists === undefined ? undefined : storeUseOf(command.text);
    if (lists !== undefined && use !== undefined) {
      return answerFromStore({ parts, lists, command, respond, ack, client, use });
    }
    await ack();
    const asker = { team: keptUnder(command), user: command.user_id };
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
    const tenant = tenantOf(command);
    await parts.questions.declined(reply, { id: command.trigger_id, tenant, person: asker.user });
    await addPicture(parts, client, reply, { user: asker.user });
  });
}

interface ListCommand {
  readonly parts: Parts;
  readonly lists: ListParts;
  readonly command: SlashCommand;
  readonly respond: RespondFn;
  readonly ack: AckFn<RespondArguments>;
  readonly client: webApi.WebClient;
  readonly use: 'changes' | 'reads';
}

/** What Slack may take to say who is in a channel, so that time to store is left before the acknowledgement. */
const MEMBERS_MS = 1200;

/** A command about what is kept: what changes it is stored first and acknowledged then, what reads the other way. */
async function answerFromStore(whole: ListCommand): Promise<void> {
  const { parts, lists, command, respond, ack, client, use } = whole;
  const isMember = membershipOf(client, command.user_id, parts.log, use === 'reads' ? undefined : MEMBERS_MS);
  const caller = callerOf(command, isMember);
  const handle = (given: Caller | undefined): Promise<Reply> =>
    parts.bot.handle({ text: withoutFences(command.text), caller: given });
  if (use === 'reads') await ack();
  const reply =
    use === 'reads'
      ? await handle(caller)
      : await saveInTime(parts.log, (givenUp) =>
          handle(caller === undefined ? undefined : { ...caller, givenUp }),
        );
  if (reply === 'not-saved') return ack({ ...noticeMessage(NOTICE.notSaved), response_type: 'ephemeral' });
  if (use === 'changes') {
    await ack();
    lists.wake();
  }
  const asker = { team: keptUnder(command), user: command.user_id };
  const place: Place = { channel: command.channel_id, respond };
  const message =
    (await uploadedNotice(whole, caller, reply)) ??
    presentMessage(parts, { reply, asker, audience: 'person', place });
  await send(respond, { ...message, response_type: 'ephemeral' }, parts.log);
  if (reply.posting === undefined || caller === undefined) return;
  const list = { id: reply.posting, channel: caller.channel };
  const refused = await whyNotPosted(lists.keeping, caller.tenant, list);
  if (refused !== undefined) await send(respond, { ...refused, response_type: 'ephemeral' }, parts.log);
}

/** An export goes into the thread of its list, where that can be; `undefined`: it is answered as text. */
async function uploadedNotice(
  { parts, lists, client }: ListCommand,
  caller: Caller | undefined,
  { file }: Reply,
): Promise<{ text: string } | undefined> {
  if (file === undefined || caller === undefined) return undefined;
  const place = await placeOfList(parts, lists, caller.tenant, file.list);
  if (place === undefined) return undefined;
  const uploaded = await uploadExport(client, file, place, {
    log: parts.log,
    slackApiUrl: parts.files.slackApiUrl,
  });
  return uploaded ? noticeMessage(NOTICE.exported) : undefined;
}

/** `undefined`: the list is gone, or the database did not answer. The text of the export is there all the same. */
async function placeOfList(
  { log }: Parts,
  { keeping }: ListParts,
  tenant: string,
  list: string,
): ReturnType<ChecklistStore['placeOf']> {
  try {
    return await (await keeping.lists(tenant)).placeOf(list);
  } catch (error) {
    log.warn({ reason: reasonOf(error) }, 'place of a list not found');
    return undefined;
  }
}

function callerOf(command: SlashCommand, isMember: Membership): Caller | undefined {
  const tenant = tenantOf(command);
  if (tenant === undefined) return undefined;
  return {
    tenant,
    person: command.user_id,
    channel: command.channel_id,
    showing: 'messages',
    delivery: command.trigger_id,
    direct: isDirect(command.channel_id),
    isMember,
  };
}
