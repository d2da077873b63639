import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { knowledge } from '../base.ts';
import { rendered } from './rendered.ts';
import { buttonNamed, wordsIn } from './support/blocks.ts';
import { eventually } from './support/eventually.ts';
import { type Rig, startRig } from './support/rig.ts';
import type { Who } from './support/sender.ts';

type Json = Readonly<Record<string, unknown>>;

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});
/** What a sales mail says, and what the machine says of itself. Together they are ready. */
const HARDWARE =
  'cpu="Xeon Gold 6338" model="PowerEdge R650" ram=256GB nics=4 os="Windows Server 2022 Standard"';
const SWITCHES = 'vt=yes virtualization=enabled slat=yes dep=yes';

let rig: Rig;
let channel: string;
let mentionOfBot: string;
beforeAll(async () => {
  rig = await startRig((text, earlier) => bot.handle({ text, earlier }));
  const channels = (await rig.web.ask('conversations.list')).channels as { id: string; name: string }[];
  channel = channels.find(({ name }) => name === 'hosts')?.id ?? '';
  mentionOfBot = `<@${String(rig.web.callsOf('auth.test')[0]?.answer.user_id)}>`;
});
afterAll(() => rig.close());

let clock = 0;
const nextTs = (): string => `1795336${String((clock += 1)).padStart(3, '0')}.000100`;
const posts = (): readonly Json[] => rig.web.callsOf('chat.postMessage').map(({ body }) => body);

interface Asked {
  readonly thread?: string;
  readonly user?: string;
  readonly direct?: boolean;
}

/** Says something to the bot; gives the answer, and the time stamps of both. */
async function say(
  text: string,
  { thread, user = 'U0ALICE', direct = false }: Asked = {},
): Promise<{
  answer: Json;
  ts: string;
  answerTs: string;
}> {
  const ts = nextTs();
  const before = posts().length;
  await rig.sender.event({
    ...(direct ? { type: 'message', channel_type: 'im' } : { type: 'app_mention' }),
    user,
    channel,
    ts,
    event_ts: ts,
    text: direct ? text : `${mentionOfBot} ${text}`,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  });
  await eventually(() => expect(posts().length).toBe(before + 1));
  const answerTs = String(rig.web.callsOf('chat.postMessage').at(-1)?.answer.ts);
  return { answer: posts().at(-1) as Json, ts, answerTs };
}

const isCompleted = (message: Json): boolean => wordsIn(message).includes('an earlier message included');

test('a mention in the thread completes the scorecard, and says what is from before', async () => {
  const { answer, ts } = await say(`check ${HARDWARE}`);
  expect(answer.text).toMatch(/^Cannot tell/);
  expect(wordsIn(answer)).toContain('Reply here and mention me, with the output as text or as a file');
  expect(() => buttonNamed(answer, 'Add output')).toThrow(/No button/);

  const { answer: nearer } = await say('check slat=yes dep=yes', { thread: ts });
  expect(nearer.thread_ts).toBe(ts);
  expect(isCompleted(nearer)).toBe(true);
  expect(nearer.text).toMatch(/^Cannot tell/);
  rendered('completed-scorecard', nearer);

  const { answer: complete } = await say('check virtualization=enabled', { thread: ts });
  expect(complete.text).toMatch(/^Ready for Hyper-V on Windows Server 2022/);
});

test('a finding about an earlier message quotes no line of this one', async () => {
  const { ts } = await say('check dep=no vt=yes ram=64GB');
  const { answer } = await say('check slat=yes', { thread: ts });

  expect(wordsIn(answer)).toMatch(
    /\*Data execution prevention\* — needs action\nFrom an earlier message\.\n/,
  );
  expect(wordsIn(answer)).not.toMatch(/Data execution prevention.{0,40}\nLine 1/);
});

test('the release that was asked for stays the question', async () => {
  const { ts } = await say(`check for 2025 ${HARDWARE}`);

  expect((await say(`check ${SWITCHES}`, { thread: ts })).answer.text).toContain('on Windows Server 2025');
  expect((await say('check for 2019 ram=64GB', { thread: ts })).answer.text).toContain(
    'on Windows Server 2019',
  );
});

test('somebody else may complete it in the thread', async () => {
  const { ts } = await say(`check ${HARDWARE}`);

  expect(isCompleted((await say(`check ${SWITCHES}`, { thread: ts, user: 'U0BOB' })).answer)).toBe(true);
});

test.each([
  ['outside the thread', async () => say(`check ${SWITCHES}`)],
  ['in another thread', async () => say(`check ${SWITCHES}`, { thread: nextTs() })],
])('a mention %s is a check of its own', async (_, ask) => {
  await say(`check ${HARDWARE}`);

  expect(isCompleted((await ask()).answer)).toBe(false);
});

test('another machine in the thread is judged alone, and the answer says so', async () => {
  const { ts } = await say(`check ${HARDWARE}`);
  const { answer } = await say('check model="ProLiant DL380 Gen10" ram=64GB', { thread: ts });

  expect(wordsIn(answer)).toContain('Started afresh: this and the earlier message name different models');
  rendered('started-afresh', answer);
});

test('"start over" forgets, and "new host" leaves out what was said before', async () => {
  const { ts } = await say(`check ${HARDWARE}`);
  expect((await say('start over', { thread: ts })).answer.text).toMatch(/^Started over/);
  expect(isCompleted((await say(`check ${SWITCHES}`, { thread: ts })).answer)).toBe(false);
  expect(isCompleted((await say(`new host: ${HARDWARE}`, { thread: ts })).answer)).toBe(false);
});

test('another question in between changes nothing', async () => {
  const { ts } = await say(`check ${HARDWARE}`);
  await say('explain slat', { thread: ts });

  expect(isCompleted((await say(`check ${SWITCHES}`, { thread: ts })).answer)).toBe(true);
});

test('a direct message completes the one before it', async () => {
  const { answer } = await say(`check ${HARDWARE}`, { direct: true });
  expect(wordsIn(answer)).toContain('Send me the output here, as text or as a file');

  expect(isCompleted((await say(`check ${SWITCHES}`, { direct: true })).answer)).toBe(true);
});

test('a thread of a direct message is about the host that it began with', async () => {
  const first = await say('check model="PowerEdge R650" ram=64GB', { direct: true });
  await say('start over', { direct: true });
  await say('check model="ProLiant DL380 Gen10" ram=64GB', { direct: true });

  for (const thread of [first.ts, first.answerTs]) {
    const { answer } = await say('check model="PowerEdge R650" dep=yes', { direct: true, thread });
    expect(isCompleted(answer)).toBe(true);
    expect(answer.thread_ts).toBe(thread);
  }
});

test('a mention in a direct message is answered as a direct message', async () => {
  const ts = nextTs();
  const before = posts().length;
  const text = `${mentionOfBot} check ram=64GB`;
  await rig.sender.event({
    type: 'app_mention',
    user: 'U0ALICE',
    channel: 'D0ALICE',
    ts,
    event_ts: ts,
    text,
  });
  await rig.sender.event({
    type: 'message',
    channel_type: 'im',
    user: 'U0ALICE',
    channel: 'D0ALICE',
    ts,
    event_ts: ts,
    text,
  });

  await eventually(() => expect(posts().length).toBe(before + 1));
  expect(posts().at(-1)).toMatchObject({ channel: 'D0ALICE' });
  expect(posts().at(-1)).not.toHaveProperty('thread_ts');
});

/** Runs the command; gives its private answer. */
async function commanded(text: string, who: Who = {}): Promise<Json> {
  const sent = await rig.sender.command(text, who);
  await eventually(() => expect(sent.posts).toHaveLength(1));
  return sent.posts[0] as Json;
}

/** Presses "Add output"; gives the form as Slack keeps it. */
async function addOutput(message: Json, who: Who = {}): Promise<Json> {
  const before = rig.web.callsOf('views.open').length;
  await rig.sender.press(buttonNamed(message, 'Add output'), message, {
    ...who,
    trigger: await rig.web.trigger(),
  });
  await eventually(() => expect(rig.web.callsOf('views.open').length).toBe(before + 1));
  return rig.web.callsOf('views.open').at(-1)?.answer.view as Json;
}

/** Sends the form as it was opened, with this paste. */
async function submitted(form: Json, paste: string, who: Who = {}): Promise<Json> {
  const option = /"initial_option":(\{.*?"value":"[^"]*"\})/.exec(JSON.stringify(form))?.[1] ?? '{}';
  const { body } = await rig.sender.submit(
    form,
    {
      spec: { type: 'plain_text_input', value: paste },
      release: { type: 'static_select', selected_option: JSON.parse(option) },
    },
    who,
  );
  return (body as { view: Json }).view;
}

test('"Add output" after a command opens the form, and its result completes the scorecard', async () => {
  const form = await addOutput(await commanded(`check for 2025 ${HARDWARE}`));
  expect(JSON.stringify(form.title)).toContain('Add output');
  rendered('add-output-form', rig.web.callsOf('views.open').at(-1)?.body.view);

  const result = await submitted(form, SWITCHES);

  expect(isCompleted(result)).toBe(true);
  expect(wordsIn(result)).toContain('on Windows Server 2025');
  expect(() => buttonNamed(result, 'Share to channel')).not.toThrow();
  rendered('add-output-result', result);
});

test('"as it is" in that form counts, although a release was asked for before', async () => {
  const form = await addOutput(await commanded(`check for 2025 ${HARDWARE}`));
  const { body } = await rig.sender.submit(form, {
    spec: { type: 'plain_text_input', value: SWITCHES },
    release: {
      type: 'static_select',
      selected_option: { text: { type: 'plain_text', text: 'x' }, value: 'installed' },
    },
  });

  expect(wordsIn((body as { view: Json }).view)).toContain('on Windows Server 2022');
});

test('the button in a view puts the form on top', async () => {
  const result = await submitted(await addOutput(await commanded(`check ${HARDWARE}`)), 'dep=yes');
  const opened = rig.web.callsOf('views.open').at(-1)?.answer.view as Json;
  const view = { ...opened, ...result };

  await rig.sender.press(buttonNamed(view, 'Add output'), view, {
    trigger: await rig.web.trigger(opened.id),
  });

  await eventually(() => expect(rig.web.calls.at(-1)?.method).toBe('views.push'));
  expect(JSON.stringify(rig.web.calls.at(-1)?.body.view)).toContain('Add output');
  const form = rig.web.calls.at(-1)?.answer.view as Json;
  const last = await submitted(form, 'slat=yes');
  expect(isCompleted(last)).toBe(true);
  expect(() => buttonNamed(last, 'Share to channel')).not.toThrow();
});

test('everybody may add output to a shared result, and sees the completed one alone', async () => {
  const message = await commanded(`check ${HARDWARE}`);
  const shared = await rig.sender.press(buttonNamed(message, 'Share to channel'), message);
  await eventually(() => expect(shared.posts).toHaveLength(2));
  const before = posts().length;

  const form = await addOutput(shared.posts[0] as Json, { user: 'U0BOB' });
  const result = await submitted(form, SWITCHES, { user: 'U0BOB' });

  expect(isCompleted(result)).toBe(true);
  expect(posts().length).toBe(before);
  expect(shared.posts).toHaveLength(2);
});

test.each([
  ['another person', { user: 'U0MALLORY' }],
  ['a person of another workspace', { team: 'T0OTHER' }],
])('%s cannot add output to a private result', async (_, who) => {
  const message = await commanded(`check ${HARDWARE}`);
  const before = rig.web.callsOf('views.open').length;
  const sent = await rig.sender.press(buttonNamed(message, 'Add output'), message, who);

  await eventually(() => expect(sent.posts).toHaveLength(1));
  expect(sent.posts[0]?.text).toMatch(/^This button is for the person who ran the check\./);
  expect(rig.web.callsOf('views.open').length).toBe(before);
});

test('a form for an earlier result that is forgotten says that it judged this paste alone', async () => {
  const form = await addOutput(await commanded(`check ${HARDWARE}`));
  rig.wait(25 * 60);
  const result = await submitted(form, SWITCHES);

  expect(isCompleted(result)).toBe(false);
  expect(wordsIn(result)).toContain(
    'The earlier result is no longer remembered, so only this paste was judged.',
  );
});

test('readings are remembered for a day: longer than buttons work, and no longer', async () => {
  const message = await commanded(`check ${HARDWARE}`);
  const [one, other] = [await say(`check ${HARDWARE}`), await say(`check ${HARDWARE}`)];
  rig.wait(23 * 60);
  await addOutput(message);
  expect(isCompleted((await say('check dep=yes', { thread: one.ts })).answer)).toBe(true);
  rig.wait(61);

  expect(isCompleted((await say('check dep=yes', { thread: other.ts })).answer)).toBe(false);
  const sent = await rig.sender.press(buttonNamed(message, 'Add output'), message);
  await eventually(() => expect(sent.posts).toHaveLength(1));
  expect(sent.posts[0]?.text).toMatch(/^What a check has read is remembered for 24 hours/);
  rendered('forgotten', { ...sent.posts[0] });
});
