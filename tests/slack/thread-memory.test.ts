import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { knowledge } from '../base.ts';
import { rendered } from './rendered.ts';
import { buttonNamed, wordsIn } from './support/blocks.ts';
import { HARDWARE, isCompleted, SWITCHES } from './support/conversation.ts';
import { eventually } from './support/eventually.ts';
import { type Rig, startRig } from './support/rig.ts';

type Json = Readonly<Record<string, unknown>>;

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});
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
  expect(complete.text).toMatch(/^Ready as a stand-alone host for Hyper-V on Windows Server 2022/);
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

test('a message in which nothing is read says so, and leaves the scorecard as it was', async () => {
  const { ts } = await say(`check ${HARDWARE}`);
  const { answer } = await say('check lorem ipsum dolor', { thread: ts });

  expect(wordsIn(answer)).toContain(
    'Nothing was read in this message, so this is the scorecard of the earlier one.',
  );
  expect(wordsIn((await say('check dep=yes', { thread: ts })).answer)).not.toContain('Nothing was read');
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

test('a direct message after a scorecard that asked for nothing more is about another host', async () => {
  const { answer, ts } = await say(`check ${HARDWARE} ${SWITCHES}`, { direct: true });
  expect(answer.text).toMatch(/^Ready/);

  expect(isCompleted((await say('check ecc=yes', { direct: true })).answer)).toBe(false);
  expect(isCompleted((await say('check ecc=yes', { direct: true, thread: ts })).answer)).toBe(true);
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

test('a thread is remembered for a day after its last check', async () => {
  const [one, other] = [await say(`check ${HARDWARE}`), await say(`check ${HARDWARE}`)];
  rig.wait(23 * 60);
  expect(isCompleted((await say('check dep=yes', { thread: one.ts })).answer)).toBe(true);
  rig.wait(61);

  expect(isCompleted((await say('check dep=yes', { thread: other.ts })).answer)).toBe(false);
  expect(isCompleted((await say('check dep=yes', { thread: one.ts })).answer)).toBe(true);
});

test('"Why" under the answer to a mention proves it in private', async () => {
  const { answer } = await say('check os=2022 arch=x64 physical=yes vt=yes slat=no dep=yes ram=64GB');
  const sent = await rig.sender.press(buttonNamed(answer, 'Why: SLAT'), answer, { user: 'U0BOB' });
  await eventually(() => expect(sent.posts).toHaveLength(1));

  expect(sent.posts[0]?.response_type).toBe('ephemeral');
  expect(wordsIn(sent.posts[0] as Json)).toContain('Why: SLAT for Windows Server 2022: no.');
});
