import { randomUUID } from 'node:crypto';
import { APP_ID, type Deliveries } from './deliveries.ts';
import { findElement } from './find-element.ts';
import { type Json, recordsIn, textOf } from './json.ts';
import { escaped, withMentions } from './message-markup.ts';
import type { Deeds, Outcome } from './protocol.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { Member, SlackState } from './slack-state.ts';
import { messagesOf, type SnapshotParts } from './snapshot.ts';

export interface DeedParts extends SnapshotParts {
  readonly deliveries: Deliveries;
  readonly urls: ResponseUrls;
  /** Files that a person put into a form, with whose they are. */
  readonly handedOver: Map<string, string>;
}

type Doer<Name extends keyof Deeds> = (parts: DeedParts, who: Member, deed: Deeds[Name]) => Promise<Outcome>;

/** What a person does in the page, as the delivery that Slack would make of it. */
export const deeds: { readonly [Name in keyof Deeds]: Doer<Name> } = {
  async message(parts, who, { channel, text, thread, files = [] }) {
    const { state } = parts;
    const written = withMentions(escaped(text), state.bot);
    const inThread = thread === undefined ? {} : { thread_ts: thread };
    const posted =
      files.length === 0
        ? await state.call('chat.postMessage', { channel, text: written, ...inThread }, who.token)
        : await state.call(
            'files.completeUploadExternal',
            {
              channel_id: channel,
              initial_comment: written,
              files: files.map((id) => ({ id })),
              ...inThread,
            },
            who.token,
          );
    if (posted.ok !== true) return { failed: `Slack did not take the message (${textOf(posted.error)}).` };
    const message = (await messagesOf(parts, who, channel)).findLast(({ user }) => user === who.id);
    const event = {
      ...message,
      channel,
      event_ts: message?.ts,
      team: state.team,
      client_msg_id: randomUUID(),
    };
    if (channel === who.direct) {
      const kind = files.length === 0 ? {} : { subtype: 'file_share' };
      return told(await parts.deliveries.event({ type: 'message', channel_type: 'im', ...kind, ...event }));
    }
    if (!written.includes(`<@${state.bot.id}>`)) return {};
    return told(await parts.deliveries.event({ type: 'app_mention', ...event }));
  },

  async command({ deliveries, urls, views, state }, who, { channel, command, text }) {
    const acknowledged = await deliveries.command({
      token: 'unused',
      team_id: state.team,
      team_domain: 'local',
      channel_id: channel,
      channel_name: nameOf(channel, state, who),
      user_id: who.id,
      user_name: who.key,
      command,
      text: escaped(text),
      api_app_id: APP_ID,
      is_enterprise_install: 'false',
      response_url: urls.issue({ person: who.id, channel }),
      trigger_id: views.trigger(who.id),
    });
    return told(acknowledged);
  },

  async press(parts, who, { channel, ts, view, block, action, chosen, values }) {
    const { deliveries, urls, views, privates } = parts;
    const message =
      channel === undefined || ts === undefined
        ? undefined
        : (await messagesOf(parts, who, channel)).find((one) => one.ts === ts);
    const surface = message ?? (view === undefined ? undefined : views.find(who.id, view));
    const element = findElement(surface?.blocks ?? [], block, action);
    if (surface === undefined || element === undefined) return { failed: 'This is no longer there.' };
    const place =
      message === undefined
        ? { container: { type: 'view', view_id: view }, view: { ...surface, state: { values } } }
        : {
            container: {
              type: 'message',
              message_ts: ts,
              channel_id: channel,
              is_ephemeral: privates.has(message.ts),
              ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
            },
            channel: { id: channel, name: nameOf(channel, parts.state, who) },
            message: { type: 'message', ...message },
            state: { values },
            response_url: urls.issue({ person: who.id, channel: channel ?? '', ts: message.ts }),
          };
    const { type, text, value, style } = element;
    const pressed = { type, text, value, style, ...chosen, action_id: action, block_id: block };
    return told(
      await deliveries.interaction({
        type: 'block_actions',
        ...actor(parts, who),
        trigger_id: views.trigger(who.id, view),
        ...place,
        actions: [{ ...pressed, action_ts: stamp() }],
      }),
    );
  },

  async submit(parts, who, { view: id, values }) {
    const { deliveries, views, handedOver } = parts;
    const view = views.find(who.id, id);
    if (view === undefined) return { failed: 'This form is no longer there.' };
    for (const file of filesIn(values)) {
      await parts.state.call('files.completeUploadExternal', { files: [{ id: file }] }, who.token);
      handedOver.set(file, who.token);
    }
    const acknowledged = await deliveries.interaction({
      type: 'view_submission',
      ...actor(parts, who),
      trigger_id: views.trigger(who.id, id),
      view: { ...view, state: { values } },
      response_urls: [],
    });
    if (acknowledged.failed !== undefined) return told(acknowledged);
    const errors = views.acknowledge(who.id, id, acknowledged.body);
    return errors === undefined ? {} : { errors };
  },

  async close(parts, who, { view: id }) {
    const view = parts.views.close(who.id, id);
    if (view?.notify_on_close !== true) return {};
    const payload = { type: 'view_closed', ...actor(parts, who), view, is_cleared: false };
    return told(await parts.deliveries.interaction(payload));
  },

  async shortcut(parts, who, { callback, channel, ts }) {
    const { deliveries, urls, views } = parts;
    const common = {
      callback_id: callback,
      ...actor(parts, who),
      trigger_id: views.trigger(who.id),
      action_ts: stamp(),
    };
    if (channel === undefined) return told(await deliveries.interaction({ type: 'shortcut', ...common }));
    const message = (await messagesOf(parts, who, channel)).find((one) => one.ts === ts);
    if (message === undefined) return { failed: 'This message is no longer there.' };
    return told(
      await deliveries.interaction({
        type: 'message_action',
        ...common,
        message_ts: ts,
        channel: { id: channel, name: nameOf(channel, parts.state, who) },
        message: { type: 'message', ...message },
        response_url: urls.issue({ person: who.id, channel }),
      }),
    );
  },

  async home({ deliveries, views }, who) {
    const view = views.homeOf(who.id);
    return told(
      await deliveries.event({
        type: 'app_home_opened',
        user: who.id,
        channel: who.direct,
        tab: 'home',
        event_ts: stamp(),
        ...(view === undefined ? {} : { view }),
      }),
    );
  },
};

const actor = ({ state }: DeedParts, who: Member): Json => ({
  team: { id: state.team, domain: 'local' },
  user: { id: who.id, username: who.key, name: who.key, team_id: state.team },
  api_app_id: APP_ID,
  token: 'unused',
  enterprise: null,
  is_enterprise_install: false,
});

/** Slack calls every conversation between two the same. */
const nameOf = (channel: string | undefined, state: SlackState, who: Member): string =>
  channel === who.direct ? 'directmessage' : state.channel.name;

const stamp = (): string => (Date.now() / 1000).toFixed(6);

/** What Slack would tell the person when the bot did not acknowledge. */
const told = ({ failed }: { readonly failed?: string | undefined }): Outcome =>
  failed === undefined ? {} : { failed: `That did not work: ${failed}.` };

const filesIn = (values: Deeds['submit']['values']): readonly string[] =>
  Object.values(values)
    .flatMap((block) => Object.values(block))
    .flatMap(({ files }) => recordsIn(files).map(({ id }) => textOf(id)));
