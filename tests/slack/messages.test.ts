import { afterAll, beforeAll, expect, test } from 'vitest';
import { withoutMention } from '../../src/slack/slack-text.ts';
import { rendered } from './rendered.ts';
import { buttonNamed, wordsIn } from './support/blocks.ts';
import { eventually } from './support/eventually.ts';
import { type Rig, startRig } from './support/rig.ts';

type Json = Readonly<Record<string, unknown>>;

let rig: Rig;
let channel: string;
let botUser: string;
beforeAll(async () => {
  rig = await startRig();
  const channels = (await rig.web.ask('conversations.list')).channels as { id: string; name: string }[];
  channel = channels.find(({ name }) => name === 'hosts')?.id ?? '';
  botUser = String(rig.web.callsOf('auth.test')[0]?.answer.user_id);
});
afterAll(() => rig.close());

let clock = 0;
/** A moment as Slack writes it, later than all before. */
const nextTs = (): string => `17953340${String((clock += 1)).padStart(2, '0')}.000100`;

const mention = (text: string, more: Json = {}): Json => {
  const ts = nextTs();
  return {
    type: 'app_mention',
    user: 'U0ALICE',
    channel,
    ts,
    event_ts: ts,
    text: text.replace('@bot', `<@${botUser}>`),
    ...more,
  };
};
const direct = (text: string, more: Json = {}): Json => {
  const ts = nextTs();
  return { type: 'message', channel_type: 'im', user: 'U0ALICE', channel, ts, event_ts: ts, text, ...more };
};
const posted = (): readonly Json[] => rig.web.callsOf('chat.postMessage').map(({ body }) => body);

/** Delivers an event and gives the message that answers it. */
async function answerTo(event: Json): Promise<Json> {
  const before = posted().length;
  const { status } = await rig.sender.event(event);
  expect(status).toBe(200);
  await eventually(() => expect(posted().length).toBe(before + 1));
  return posted().at(-1) as Json;
}

/** Delivers events, then one that is answered: what came before it was handled by then. Counts the other answers. */
async function answersTo(events: readonly Json[]): Promise<number> {
  const before = posted().length;
  for (const event of events) expect((await rig.sender.event(event)).status).toBe(200);
  await answerTo(mention('@bot check marker'));
  return posted().length - before - 1;
}

test('a mention is answered in its thread, without a share button and without previews of links', async () => {
  const event = mention('@bot check Host Name: HV01');
  const answer = await answerTo(event);

  expect(rig.asked.at(-1)).toBe('check Host Name: HV01');
  expect(answer).toMatchObject({
    channel,
    thread_ts: event.ts,
    unfurl_links: 'false',
    unfurl_media: 'false',
  });
  expect(wordsIn(answer)).toContain('*Firmware virtualization* — needs action');
  expect(() => buttonNamed(answer, 'Share to channel')).toThrow(/No button/);
  rendered('mention-answer', answer);
});

test('a mention in a thread is answered in that thread', async () => {
  const answer = await answerTo(mention('@bot check x', { thread_ts: '1795330000.000100' }));

  expect(answer.thread_ts).toBe('1795330000.000100');
});

test('a mention that asks for a paste brings a button to the form', async () => {
  const answer = await answerTo(mention('@bot check'));

  expect(buttonNamed(answer, 'Open the form')).toMatchObject({ type: 'button' });
  rendered('mention-paste-request', answer);
});

test.each([
  ['<@U0BOT> check x', 'check x'],
  ['  <@U0BOT>: check x\ny ', 'check x\ny'],
  ['<@U0BOT|hyperv>, check x', 'check x'],
  ['check x <@U0BOT>', 'check x'],
  ['so <@U0BOT> check x <@U0BOT>', 'check x <@U0BOT>'],
  ['check x', 'check x'],
])('%j asks %j', (text, asked) => {
  expect(withoutMention(text, 'U0BOT')).toBe(asked);
});

test('a direct message is answered where it came', async () => {
  const answer = await answerTo(direct('```check Host Name: HV02```'));

  expect(rig.asked.at(-1)).toBe('check Host Name: HV02');
  expect(answer.channel).toBe(channel);
  expect(answer).not.toHaveProperty('thread_ts');
  rendered('direct-answer', answer);
});

test('a direct message in a thread is answered in the thread', async () => {
  expect((await answerTo(direct('check x', { thread_ts: '1795330000.000100' }))).thread_ts).toBe(
    '1795330000.000100',
  );
});

test('bots, the bot itself, edits, deletions and other subtypes are not answered', async () => {
  const answers = await answersTo([
    direct('check x', { bot_id: 'B0OTHER' }),
    direct('check x', { subtype: 'bot_message', bot_id: 'B0OTHER' }),
    direct('check x', { user: botUser }),
    direct('check x', { subtype: 'message_changed', message: { text: 'check y' } }),
    direct('check x', { subtype: 'message_deleted' }),
    direct('check x', { subtype: 'channel_join' }),
    direct('check x', { edited: { user: 'U0ALICE', ts: '1.1' } }),
    direct('check x', { channel_type: 'channel' }),
    mention('@bot check x', { bot_id: 'B0OTHER' }),
    mention('@bot check x', { edited: { user: 'U0ALICE', ts: '1.1' } }),
    mention('@bot check x', { user: botUser }),
  ]);

  expect(answers).toBe(0);
});

test('the same message as a mention and as a direct message is answered once', async () => {
  const ts = nextTs();
  await answerTo(mention('@bot check once', { ts }));

  expect(await answersTo([direct('check once', { ts })])).toBe(0);
});

test('an answer that Slack does not take is logged', async () => {
  await rig.sender.event(mention('@bot check x', { channel: 'C404' }));

  await eventually(() => expect(rig.logged.join('')).toContain('"reason":"channel_not_found"'));
});
