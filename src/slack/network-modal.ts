import { keptUnder } from './checklists/tenant.ts';
import { fieldErrors } from './field-errors.ts';
import { VIEW } from './names.ts';
import { NETWORK_FIELD, readNetworkForm } from './network-form.ts';
import type { Parts } from './parts.ts';
import { placeOfForm } from './paste-modal.ts';
import { addPicture } from './pictures.ts';
import { presentView } from './present.ts';
import type { Routes } from './routes.ts';

/** The submission of the form for a network: the plan takes its place, its picture goes to the person. */
export function registerNetworkModal(routes: Routes, parts: Parts): void {
  routes.form(VIEW.network, async ({ ack, body, view, client }) => {
    const reply = await parts.bot.handle({ text: readNetworkForm(view, parts.releases) });
    if (reply.failure === 'usage' || reply.asksForNetwork === true) {
      await ack(fieldErrors(NETWORK_FIELD.adapters, reply.summary));
      return;
    }
    const asker = { team: keptUnder(body), user: body.user.id };
    const place = placeOfForm(parts, view.private_metadata, asker);
    const kept = { reply, asker, audience: 'person', ...(place === undefined ? {} : { place }) } as const;
    await ack({ response_action: 'update', view: presentView(parts, kept) });
    await addPicture(parts, client, reply, { user: asker.user });
  });
}
