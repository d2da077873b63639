import type { Remembered, Reply } from '../replies/reply.ts';
import { keptUnder } from './checklists/tenant.ts';
import { fieldErrors } from './field-errors.ts';
import { askWithFiles } from './files/ask-with-files.ts';
import { NO_FILES, readFiles } from './files/read-files.ts';
import type { KeptReply, Person, Place } from './kept-replies.ts';
import { replyKey } from './memory.ts';
import { VIEW } from './names.ts';
import { NOTICE, noticeView } from './notices.ts';
import type { Parts } from './parts.ts';
import { FIELD, type FilledForm, type FormOrigin, readForm, readOrigin } from './paste-form.ts';
import { presentView } from './present.ts';
import type { Routes } from './routes.ts';
import { reasonOf } from './send.ts';
import { withoutFences } from './slack-text.ts';

const EMPTY =
  'Paste the output of systeminfo here, describe the host in a line, or choose a text file below.';

/**
 * The form's submission: its result takes the place of the form. A mistake is said at the field, which keeps its
 * text. Files take longer than Slack waits, so with them a notice stands there first.
 */
export function registerPasteModal(routes: Routes, parts: Parts): void {
  routes.form(VIEW.paste, async ({ ack, body, view, client }) => {
    const filled = readForm(view);
    if (filled.paste === '' && filled.files.length === 0) {
      await ack(fieldErrors(FIELD.spec, EMPTY));
      return;
    }
    const asker = { team: keptUnder(body), user: body.user.id };
    const origin = readOrigin(view.private_metadata);
    const present = (reply: Reply): ReturnType<typeof presentView> =>
      presentView(parts, keptOf(reply, asker, placeOf(parts, origin, asker)));
    if (filled.files.length === 0) {
      const reply = await answer(parts, filled, origin, asker);
      if (reply.failure === 'usage') {
        await ack(fieldErrors(FIELD.spec, reply.summary));
        return;
      }
      await ack({ response_action: 'update', view: present(reply) });
      return;
    }
    await ack({ response_action: 'update', view: noticeView(NOTICE.reading) });
    const files = await readFiles(filled.files, client, parts.files, parts.log);
    const result = present(await answer(parts, filled, origin, asker, files));
    try {
      await client.views.update({ view_id: view.id, view: result });
    } catch (error) {
      parts.log.warn({ reason: reasonOf(error) }, 'view not updated');
    }
  });
}

const keptOf = (reply: Reply, asker: Person, place: Place | undefined): KeptReply => ({
  reply,
  asker,
  audience: 'person',
  ...(place === undefined ? {} : { place }),
});

/** Asks the bot, together with what the completed result has read. */
async function answer(
  { bot, memory }: Parts,
  filled: FilledForm,
  { completes }: FormOrigin,
  asker: Person,
  files = NO_FILES,
): Promise<Reply> {
  const remembered = completes === '' ? undefined : await memory.find(asker.team, replyKey(completes));
  const earlier = remembered === undefined ? undefined : forRelease(remembered, filled.release);
  const reply = await askWithFiles(bot, { text: toRequestText(filled), files, earlier });
  if (completes === '' || remembered !== undefined) return reply;
  return { ...reply, blocks: [...reply.blocks, { kind: 'note', text: NOTICE.judgedAlone }] };
}

/** The form shows the release that was asked for before: what is chosen now counts, also "as it is". */
const forRelease = ({ host, question }: Remembered, release: string | undefined): Remembered => ({
  ...(host === undefined ? {} : { host }),
  ...(question === undefined ? {} : { question }),
  ...(release === undefined ? {} : { release }),
});

/** The form as the command that it stands for. The colon keeps the first words of the paste out of the release. */
function toRequestText({ paste, release }: FilledForm): string {
  const target = release === undefined ? '' : `for ${release}: `;
  return `check ${target}${withoutFences(paste)}`;
}

/** Where a form with this metadata was opened; `undefined` where there is no channel to share to. */
export const placeOfForm = (parts: Parts, metadata: string, asker: Person): Place | undefined =>
  placeOf(parts, readOrigin(metadata), asker);

/** Where the form was opened. After a restart only the channel is known. */
function placeOf({ forms }: Parts, { form: id, channel }: FormOrigin, asker: Person): Place | undefined {
  const form = forms.find(id);
  if (form !== undefined && form.asker.team === asker.team && form.asker.user === asker.user)
    return form.place;
  return channel === '' ? undefined : { channel };
}
