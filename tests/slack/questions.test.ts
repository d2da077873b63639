import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { knowledge } from '../base.ts';
import { rendered } from './rendered.ts';
import { buttonNamed, wordsIn } from './support/blocks.ts';
import { HARDWARE, isCompleted, SWITCHES } from './support/conversation.ts';
import { eventually } from './support/eventually.ts';
import { type Rig, startRig } from './support/rig.ts';

type Json = Readonly<Record<string, unknown>>;

const QUESTION = 'max ram per vm on 2019?';
const OUTSIDE = 'what is the weather in Oslo?';

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
const nextTs = (): string => `1795436${String((clock += 1)).padStart(3, '0')}.000100`;
const posts = (): readonly Json[] => rig.web.callsOf('chat.postMessage').map(({ body }) => body);

interface Said {
  readonly answer: Json;
  readonly ts: string;
}

async function deliver(event: Json): Promise<Said> {
  const ts = nextTs();
  const before = posts().length;
  await rig.sender.event({ user: 'U0ALICE', channel, ts, event_ts: ts, ...event });
  await eventually(() => expect(posts().length).toBe(before + 1));
  return { answer: posts().at(-1) as Json, ts };
}

const mention = async (text: string, thread?: string): Promise<Said> =>
  deliver({
    type: 'app_mention',
    text: `${mentionOfBot} ${text}`,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  });
const direct = async (text: string): Promise<Said> =>
  deliver({ type: 'message', channel_type: 'im', channel: 'D0ALICE', text });

async function command(text: string): Promise<Json> {
  const sent = await rig.sender.command(text);
  await eventually(() => expect(sent.posts).toHaveLength(1));
  return sent.posts[0] as Json;
}

test('a question that mentions the bot is answered in the thread, figure first, sources linked', async () => {
  const { answer, ts } = await mention(QUESTION);

  expect(answer).toMatchObject({ channel, thread_ts: ts });
  expect(answer.text).toMatch(/^Windows Server 2019.*12 TB/);
  expect(wordsIn(answer)).toMatch(/^\*Windows Server 2019[^]*Source: <https:.*\|.*>, .*, checked \d{4}-/);
  expect(() => buttonNamed(answer, 'Share to channel')).toThrow(/No button/);
  rendered('question-mention', answer);
});

test('"and for 2016?" in the same thread goes on, also after a check; elsewhere it does not', async () => {
  const { ts } = await mention(QUESTION);
  expect((await mention('and for 2016?', ts)).answer.text).toMatch(/^Windows Server 2016.*12 TB/);
  await mention(`check ${HARDWARE}`, ts);
  expect((await mention('and for 2012?', ts)).answer.text).toMatch(/^Windows Server 2012\b.*1 TB/);
  expect(isCompleted((await mention(`check ${SWITCHES}`, ts)).answer)).toBe(true);

  expect((await mention('and for 2016?')).answer.text).not.toMatch(/12 TB/);
});

test('a direct message goes on with the question before it, and a host in between changes nothing', async () => {
  await direct(QUESTION);
  expect((await direct('and for 2016?')).answer.text).toMatch(/^Windows Server 2016.*12 TB/);
  await direct(`check ${HARDWARE} ${SWITCHES}`);
  expect((await direct('and for 2012?')).answer.text).toMatch(/^Windows Server 2012\b.*1 TB/);
  expect(isCompleted((await direct('check ecc=yes')).answer)).toBe(false);
});

test('a question between two parts of a host leaves the host to be completed', async () => {
  await direct('start over');
  await direct(`check ${HARDWARE}`);
  await direct(QUESTION);

  expect(isCompleted((await direct(`check ${SWITCHES}`)).answer)).toBe(true);
});

test('a question above a paste gets the answer and the scorecard', async () => {
  const { answer } = await mention(`What is the max RAM per VM on 2019?\n${HARDWARE}`);

  expect(wordsIn(answer)).toMatch(/12 TB[^]*Cannot tell for Hyper-V/);
  rendered('question-and-spec', answer);
});

test('what is not covered is declined with near topics', async () => {
  const { answer } = await mention(OUTSIDE);

  expect(answer.text).toMatch(/not covered/i);
  rendered('question-declined', answer);
});

test('an answer to a command is for the person alone until it is shared', async () => {
  const answer = await command(QUESTION);
  expect(answer.response_type).toBe('ephemeral');
  rendered('question-private', answer);

  const { posts: sent } = await rig.sender.press(buttonNamed(answer, 'Share to channel'), answer);
  await eventually(() => expect(sent).toHaveLength(2));
  expect(sent[0]).toMatchObject({ response_type: 'in_channel' });
  expect(buttonNamed(sent[0], 'Helpful')).toMatchObject({ type: 'button' });
});

test('a mistyped verb is still told', async () => {
  expect((await command('limts memory')).text).toMatch(/Did you mean limits\?/);
});

test.each([
  ['checklist of commands', 'explain live migration', /\S/],
  ['commands', 'how do I enable nested virtualization', /\S/],
])('an answer with %s is drawn', async (name, text, words) => {
  const { answer } = await mention(text);

  expect(answer.text).toMatch(words);
  rendered(`question-${name.replaceAll(' ', '-')}`, answer);
});
