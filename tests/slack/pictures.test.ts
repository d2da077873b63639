import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Picture } from '../../src/pictures/picture.ts';
import { type Remembered, type Reply, textReply } from '../../src/replies/reply.ts';
import { buttonNamed, wordsIn } from './support/blocks.ts';
import { eventually } from './support/eventually.ts';
import { scorecard } from './support/replies.ts';
import { type Rig, startRig } from './support/rig.ts';

type Json = Readonly<Record<string, unknown>>;

const picture: Picture = {
  name: 'network-plan',
  title: 'A plan',
  alt: 'Network layout: NIC 1 for management & all.',
  width: 10,
  height: 10,
  frames: [],
  boxes: [],
  links: [],
  texts: [],
};
const plan: Reply = {
  ...textReply(
    'The plan in words.',
    { kind: 'text', text: 'The plan in words.' },
    { kind: 'actions', actions: [{ kind: 'share' }] },
  ),
  picture: { draw: () => picture, unasked: true },
};
const host: Remembered = { host: { readings: {}, withheld: [], formats: [] } };
const form: Reply = { ...textReply('Name the adapters.'), asksForNetwork: true, failure: 'usage' };

let rig: Rig;
let alice = '';
let hosts = '';
beforeAll(async () => {
  rig = await startRig((text, earlier) => {
    if (text === 'network') return earlier === undefined ? form : plan;
    if (text.startsWith('network')) return plan;
    const card = scorecard();
    const actions = [{ kind: 'share' }, { kind: 'picture' }, { kind: 'plan' }] as const;
    return {
      ...card,
      blocks: [...card.blocks.slice(0, -1), { kind: 'actions', actions }],
      picture: { draw: () => ({ ...picture, name: 'scorecard' }), unasked: false },
      remember: host,
    };
  });
  alice = String((await rig.web.ask('auth.test')).user_id);
  const { channels } = await rig.web.ask('conversations.list');
  hosts = String((channels as readonly Json[]).find(({ name }) => name === 'hosts')?.id);
});
afterAll(() => rig.close());
beforeEach(() => rig.web.refuse([], ''));

const completed = (): readonly Json[] =>
  rig.web
    .callsOf('files.completeUploadExternal')
    .filter(({ answer }) => answer.ok === true)
    .map(({ body }) => body);

async function nextUpload(before: number): Promise<Json> {
  await eventually(() => expect(completed().length).toBe(before + 1));
  return completed().at(-1) as Json;
}

test('asked privately, the picture goes to the person, with its alternative text, after the text', async () => {
  const before = completed().length;
  const sent = await rig.sender.command('network 4 nics', { user: alice });
  const { channel_id: channel, files, thread_ts: thread } = await nextUpload(before);

  expect(sent.posts).toHaveLength(1);
  expect(wordsIn(sent.posts[0])).toContain('The plan in words.');
  expect(channel).toMatch(/^D/);
  expect(thread).toBeUndefined();
  const [file] = files as readonly Json[];
  expect(file?.title).toBe('A plan');
  expect(rig.web.uploads.get(String(file?.id))?.toString()).toContain('PNG of <svg');
  const asked = rig.web.callsOf('files.getUploadURLExternal').at(-1)?.body;
  expect(asked).toMatchObject({
    filename: 'network-plan.png',
    alt_text: picture.alt,
    alt_txt: picture.alt,
  });
  expect(rig.web.callsOf('chat.postMessage').at(-1)?.body).toMatchObject({
    channel: alice,
    text: 'Network layout: NIC 1 for management &amp; all.',
  });
});

test('asked by a mention, the picture goes to the thread', async () => {
  const before = completed().length;
  const { ts } = (await rig.web.ask('chat.postMessage', { channel: hosts, text: 'x' })) as { ts: string };
  const bot = String(rig.web.callsOf('auth.test')[0]?.answer.user_id);
  await rig.sender.event({
    type: 'app_mention',
    user: alice,
    text: `<@${bot}> network 4 nics`,
    channel: hosts,
    ts,
  });
  expect(await nextUpload(before)).toMatchObject({ channel_id: hosts, thread_ts: ts });
});

test('sharing uploads the picture to the channel', async () => {
  const before = completed().length;
  const sent = await rig.sender.command('network 4 nics', { user: alice, channel: hosts });
  await nextUpload(before);
  const shared = await rig.sender.press(
    buttonNamed(sent.posts[0], 'Share to channel'),
    sent.posts[0] as Json,
    { user: alice, channel: hosts },
  );
  expect(await nextUpload(before + 1)).toMatchObject({ channel_id: hosts });
  await eventually(() => expect(shared.posts).toHaveLength(2));
});

test('where the bot is not in the channel, the text is shared and what is missing is said', async () => {
  const before = completed().length;
  const sent = await rig.sender.command('network 4 nics', { user: alice });
  await nextUpload(before);
  const shared = await rig.sender.press(
    buttonNamed(sent.posts[0], 'Share to channel'),
    sent.posts[0] as Json,
    { user: alice },
  );
  await eventually(() => expect(shared.posts).toHaveLength(3));
  expect(wordsIn(shared.posts[0])).toContain('The plan in words.');
  expect(shared.posts[1]?.text).toMatch(/^The text is shared, its picture is not/);
});

test.each([
  // Nobody gets a message beside it when the permission is missing.
  ['files:write was declined', ['files.getUploadURLExternal'], 'missing_scope', 0],
  ['uploading fails', ['files.completeUploadExternal'], 'internal_error', 1],
])('when %s, the text still arrives', async (_, methods, reason, posted) => {
  rig.web.refuse(methods, reason);
  const before = rig.logged.filter((line) => line.includes('picture not uploaded')).length;
  const messages = rig.web.callsOf('chat.postMessage').length;
  const sent = await rig.sender.command('network 4 nics', { user: alice });
  await eventually(() => expect(sent.posts).toHaveLength(1));
  expect(wordsIn(sent.posts[0])).toContain('The plan in words.');
  await eventually(() =>
    expect(rig.logged.filter((line) => line.includes('picture not uploaded')).length).toBe(before + 1),
  );
  expect(rig.logged.at(-1)).toContain(reason);
  expect(rig.web.callsOf('chat.postMessage').length - messages).toBe(posted);
});

test('a scorecard is painted when it is asked for, and says so when it cannot be', async () => {
  const before = completed().length;
  const sent = await rig.sender.command('check spec', { user: alice });
  await eventually(() => expect(sent.posts).toHaveLength(1));
  expect(completed().length).toBe(before);
  const button = buttonNamed(sent.posts[0], 'Show as a picture');
  const pressed = await rig.sender.press(button, sent.posts[0] as Json, { user: alice });
  await nextUpload(before);
  await eventually(() =>
    expect(pressed.posts[0]?.text).toBe('The picture is in your messages with this bot.'),
  );

  rig.web.refuse(['files.getUploadURLExternal'], 'missing_scope');
  const again = await rig.sender.press(button, sent.posts[0] as Json, { user: alice });
  await eventually(() => expect(again.posts[0]?.text).toMatch(/^Slack did not take the picture/));
  const other = await rig.sender.press(button, sent.posts[0] as Json, { user: 'U0MALLORY' });
  await eventually(() => expect(other.posts[0]?.text).toMatch(/^This button is for the person/));
});

test('"Plan its network" plans for the host of the scorecard', async () => {
  const sent = await rig.sender.command('check spec', { user: alice });
  await eventually(() => expect(sent.posts).toHaveLength(1));
  const before = completed().length;
  const pressed = await rig.sender.press(
    buttonNamed(sent.posts[0], 'Plan its network'),
    sent.posts[0] as Json,
    { user: alice },
  );
  await eventually(() => expect(wordsIn(pressed.posts[0])).toContain('The plan in words.'));
  expect(rig.asked.at(-1)).toBe('network');
  await nextUpload(before);
});

test('/hyperv network alone opens a form, whose plan takes its place', async () => {
  const uploads = completed().length;
  const before = rig.web.callsOf('views.open').length;
  await rig.sender.command('network', { user: alice, trigger: await rig.web.trigger() });
  await eventually(() => expect(rig.web.callsOf('views.open').length).toBe(before + 1));
  const view = rig.web.callsOf('views.open').at(-1)?.answer.view as Json;
  expect(rig.web.callsOf('views.open').at(-1)?.answer.ok).toBe(true);

  const submitted = await rig.sender.submit(
    view,
    {
      adapters: { type: 'plain_text_input', value: '2x25GbE rdma\n+ 2x1GbE' },
      storage: { type: 'static_select', selected_option: { value: 's2d' } },
      cluster: { type: 'checkboxes', selected_options: [{ value: 'cluster' }] },
      release: { type: 'static_select', selected_option: { value: 'ws2025' } },
    },
    { user: alice },
  );
  expect(rig.asked.at(-1)).toBe('network 2x25GbE rdma + 2x1GbE s2d cluster Windows Server 2025');
  expect(wordsIn((submitted.body as { view: Json }).view)).toContain('The plan in words.');
  await nextUpload(uploads);

  const empty = await rig.sender.submit(
    view,
    { adapters: { type: 'plain_text_input', value: '' } },
    { user: alice },
  );
  expect(empty.body).toMatchObject({
    response_action: 'errors',
    errors: { adapters: 'Name the adapters.' },
  });
});

test('when the form does not open, the words about it arrive', async () => {
  const sent = await rig.sender.command('network', { user: alice, trigger: 'too-late' });
  await eventually(() => expect(sent.posts).toHaveLength(1));
  expect(wordsIn(sent.posts[0])).toContain('Name the adapters.');
});
