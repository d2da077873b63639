import type { App, ViewSubmitAction } from '@slack/bolt';
import { shorten } from './escape.ts';
import type { Person, Place } from './kept-replies.ts';
import { VIEW } from './names.ts';
import type { Parts } from './parts.ts';
import { FIELD, type FilledForm, readForm } from './paste-form.ts';
import { presentView } from './present.ts';
import { withoutFences } from './slack-text.ts';

const EMPTY = 'Paste the output of systeminfo here, or describe the host in a line.';
const ERROR_MAX = 500;

/** The form's submission: its result takes the place of the form. A mistake is said at the field, which keeps its text. */
export function registerPasteModal(app: App, parts: Parts): void {
  app.view<ViewSubmitAction>(VIEW.paste, async ({ ack, body, view }) => {
    const filled = readForm(view);
    if (filled.paste === '') {
      await ack({ response_action: 'errors', errors: { [FIELD.spec]: EMPTY } });
      return;
    }
    const asker = { team: body.team?.id ?? body.user.team_id ?? '', user: body.user.id };
    const place = placeOf(parts, view.private_metadata, asker);
    const reply = await parts.bot.handle({ text: toRequestText(filled) });
    if (reply.failure === 'usage') {
      await ack({ response_action: 'errors', errors: { [FIELD.spec]: shorten(reply.summary, ERROR_MAX) } });
      return;
    }
    const kept = { reply, asker, audience: 'person', ...(place === undefined ? {} : { place }) } as const;
    await ack({ response_action: 'update', view: presentView(parts, kept) });
  });
}

/** The form as the command that it stands for. The colon keeps the first words of the paste out of the release. */
function toRequestText({ paste, release }: FilledForm): string {
  const target = release === undefined ? '' : `for ${release}: `;
  return `check ${target}${withoutFences(paste)}`;
}

/** Where the form was opened. After a restart only the channel is known. */
function placeOf({ forms }: Parts, metadata: string, asker: Person): Place | undefined {
  const [id = '', channel = ''] = metadata.split(' ');
  const form = forms.find(id);
  if (form !== undefined && form.asker.team === asker.team && form.asker.user === asker.user)
    return form.place;
  return channel === '' ? undefined : { channel };
}
