import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBot } from '../../../src/bot.ts';
import { openKeeping } from '../../../src/open-keeping.ts';
import { createSlackApp, type SlackApp } from '../../../src/slack/app.ts';
import { smallKnowledge as knowledge } from '../../checklists/small-base.ts';
import { rendered } from '../rendered.ts';
import { buttonNamed, buttonsIn, wordsIn } from '../support/blocks.ts';
import { eventually } from '../support/eventually.ts';
import { noPictures } from '../support/no-pictures.ts';
import { newTrigger, SECRET, Sender, type Who } from '../support/sender.ts';
import { BOT_TOKEN, openWebApi, type WebApi } from '../support/web-api.ts';

type Json = Readonly<Record<string, unknown>>;

const folder = mkdtempSync(join(tmpdir(), 'hyperv-slack-'));
const keeping = openKeeping({ folder }, () => undefined);
const sender = new Sender();
let web: WebApi;
let channel: string;
let app: SlackApp;

beforeAll(async () => {
  [web] = [await openWebApi(), await sender.open()];
  app = createSlackApp({
    connection: { mode: 'http', botToken: BOT_TOKEN, signingSecret: SECRET, port: 0 },
    slackApiUrl: web.url,
    bot: createBot({ knowledge, today: () => '2026-11-22', keeping }, (error) => {
      throw error;
    }),
    log: pino({ level: 'silent' }),
    releases: knowledge.releases,
    commands: [],
    keeping,
    toPng: noPictures,
  });
  const channels = (await web.ask('conversations.list')).channels as { id: string; name: string }[];
  channel = channels.find(({ name }) => name === 'hosts')?.id ?? '';
  sender.target = `http://127.0.0.1:${await app.start()}/slack/events`;
});
afterAll(async () => {
  await app.stop();
  await sender.close();
  await web.close();
  rmSync(folder, { recursive: true, force: true });
});

const messagesOf = (method: string): readonly Json[] =>
  web.callsOf(method).map(({ body, answer }) => ({ ...body, ts: answer.ts }));
const lastOf = (method: string): Json => messagesOf(method).at(-1) ?? {};

/** Posts a list and gives its first message. */
async function posted(text: string, who: Who = {}): Promise<Json> {
  const before = messagesOf('chat.postMessage').length;
  const sent = await sender.command(`checklist post ${text}`, { channel, ...who });
  expect(sent.status).toBe(200);
  await eventually(() => expect(messagesOf('chat.postMessage').length).toBe(before + 1));
  return lastOf('chat.postMessage');
}

/** Presses a button and waits for the update that follows. */
async function pressed(message: Json, name: string, who: Who = {}): Promise<Json> {
  const before = messagesOf('chat.update').length;
  const sent = await sender.press(buttonNamed(message, name), message, { channel, ...who });
  expect(sent.status).toBe(200);
  await eventually(() => expect(messagesOf('chat.update').length).toBeGreaterThan(before));
  return lastOf('chat.update');
}

/** Presses a button that changes nothing, and gives what the person is told. */
async function refused(message: Json, name: string, who: Who = {}): Promise<string> {
  const sent = await sender.press(buttonNamed(message, name), message, { channel, ...who });
  expect(sent.status).toBe(200);
  await eventually(() => expect(sent.posts).toHaveLength(1));
  expect(sent.posts[0]).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  return String(sent.posts[0]?.text);
}

test('a list is posted to the channel, and fits what Slack takes', async () => {
  const message = await posted('small for HV01 2022');
  expect(wordsIn(message)).toContain('Small list · HV01 · Windows Server 2022');
  expect(wordsIn(message)).toContain('0 of 3 done, 3 open');
  expect(message.channel).toBe(channel);
  rendered('checklist', message);
});

test('a tick is in the store when Slack is acknowledged, and the message follows', async () => {
  const message = await posted('small 2022');
  const sent = await sender.press(buttonNamed(message, 'Done'), message, { channel, user: 'U0BOB' });
  const { list, item } = JSON.parse(String(buttonNamed(message, 'Done').value));
  const stored = await (await keeping.lists('T0TEAM')).find(list);
  expect(sent.status).toBe(200);
  expect(stored?.items.find(({ id }) => id === item)).toMatchObject({
    state: 'done',
    changed: { by: 'U0BOB' },
  });
  await eventually(() => expect(wordsIn(lastOf('chat.update'))).toContain('1 of 3 done, 2 open'));
  expect(lastOf('chat.update').ts).toBe(message.ts);
  expect(wordsIn(lastOf('chat.update'))).toContain('<@U0BOB>');
  rendered('checklist-ticked', lastOf('chat.update'));
});

test('what was ticked is opened again, taken and shown', async () => {
  const ticked = await pressed(await posted('small 2022'), 'Done');
  const open = await pressed(ticked, 'Open again');
  expect(wordsIn(open)).toContain('0 of 3 done');
  expect(wordsIn(await pressed(open, 'Take', { user: 'U0CAROL' }))).toContain('Owner: <@U0CAROL>');
});

test('a copy of a press changes nothing', async () => {
  const message = await posted('small 2022');
  const trigger = newTrigger();
  const ticked = await pressed(message, 'Done', { trigger });
  await pressed(ticked, 'Open again');
  expect((await sender.press(buttonNamed(message, 'Done'), message, { channel, trigger })).status).toBe(200);
  const { list } = JSON.parse(String(buttonNamed(message, 'Done').value));
  const stored = await (await keeping.lists('T0TEAM')).find(list);
  expect(stored?.items.every(({ state }) => state === 'open')).toBe(true);
});

test('somebody of another workspace, and a button that stands elsewhere, change nothing', async () => {
  const message = await posted('small 2022');
  expect(await refused(message, 'Done', { team: 'T0OTHER' })).toMatch(/^Nothing was changed/);
  expect(await refused(message, 'Done', { channel: 'C0OTHER' })).toMatch(/^Nothing was changed/);
  const { list } = JSON.parse(String(buttonNamed(message, 'Done').value));
  expect((await (await keeping.lists('T0TEAM')).find(list))?.version).toBe(1);
});

test('a list that is done is closed with a word in its thread, and has no buttons', async () => {
  const message = await posted('small 2022');
  const { list } = JSON.parse(String(buttonNamed(message, 'Done').value));
  const store = await keeping.lists('T0TEAM');
  const items = (await store.find(list))?.items ?? [];
  for (const { id } of items.slice(1)) {
    await store.setState(list, id, { kind: 'done' }, { by: 'U0BOB', at: keeping.now() });
  }
  const first = messagesOf('chat.postMessage').length;
  const closed = await pressed(message, 'Done');
  await eventually(() => expect(messagesOf('chat.postMessage').length).toBe(first + 1));
  expect(lastOf('chat.postMessage')).toMatchObject({ thread_ts: message.ts });
  expect(wordsIn(lastOf('chat.postMessage'))).toContain('3 of 3 done, none open');
  await eventually(() => expect(wordsIn(lastOf('chat.update'))).toContain('none open'));
  expect(buttonsIn(lastOf('chat.update'))).toEqual([]);
  expect(closed.ts).toBe(message.ts);
  expect(await refused(message, 'Take')).toMatch(/^This list is closed/);
});

/** Opens the form of the first item of a list; gives it, and what is stored of that item. */
async function openedForm(before: (list: string, item: string) => Promise<unknown> = async () => undefined) {
  const message = await posted('small 2022');
  const { list, item } = JSON.parse(String(buttonNamed(message, 'More').value));
  await before(list, item);
  const opened = web.callsOf('views.open').length;
  await sender.press(buttonNamed(message, 'More'), message, { channel, trigger: await web.trigger() });
  await eventually(() => expect(web.callsOf('views.open').length).toBeGreaterThan(opened));
  const store = await keeping.lists('T0TEAM');
  const stored = async () => (await store.find(list))?.items.find(({ id }) => id === item);
  return { view: web.callsOf('views.open').at(-1)?.body.view as Json, store, list, item, stored };
}
const change = () => ({ by: 'U0BOB', at: keeping.now() });
const fields = (owner: string | null, note = '') => ({
  owner: { type: 'users_select', selected_user: owner },
  reason: { type: 'plain_text_input', value: null },
  note: { type: 'plain_text_input', value: note },
});

test('the form writes only what the person changed: who took the item meanwhile keeps it', async () => {
  const { view, store, list, item, stored } = await openedForm();
  await store.setOwner(list, item, 'U0BOB', change());
  expect((await sender.submit(view, fields(null, 'a note'))).body).toBeUndefined();
  expect(await stored()).toMatchObject({ owner: 'U0BOB', notes: [{ text: 'a note' }] });
});

test('an owner whom Slack does not know stays, and one that it shows can be removed', async () => {
  const other = await openedForm(async (list, item) =>
    (await keeping.lists('T0TEAM')).setOwner(list, item, 'the night shift', change()),
  );
  await sender.submit(other.view, fields(null, 'a note'));
  expect(await other.stored()).toMatchObject({ owner: 'the night shift', notes: [{ text: 'a note' }] });
  const bob = await openedForm(async (list, item) =>
    (await keeping.lists('T0TEAM')).setOwner(list, item, 'U0BOB', change()),
  );
  await sender.submit(bob.view, fields(null));
  expect(await bob.stored()).not.toHaveProperty('owner');
});

test('the form is one change, saved or not as a whole', async () => {
  const { view, store, list } = await openedForm();
  const reason = { type: 'plain_text_input', value: 'a lab' };
  await sender.submit(view, { ...fields('U0DORA', 'ask Dora'), reason });
  expect((await store.find(list))?.version).toBe(2);
});

test('the form of an item shows why and takes a reason, an owner and a note', async () => {
  const { view, stored } = await openedForm();
  expect(wordsIn(view)).toContain('It is needed');
  rendered('checklist-item', view);
  const filled = {
    owner: { type: 'users_select', selected_user: 'U0DORA' },
    reason: { type: 'plain_text_input', value: 'a lab' },
    note: { type: 'plain_text_input', value: 'ask Dora' },
  };
  expect((await sender.submit(view, filled)).body).toBeUndefined();
  const found = await stored();
  expect(found).toMatchObject({ state: 'not-applicable', reason: 'a lab', owner: 'U0DORA' });
  expect(found?.notes.map(({ text }) => text)).toEqual(['ask Dora']);
});
