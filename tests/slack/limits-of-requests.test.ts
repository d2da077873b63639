import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { textReply } from '../../src/replies/reply.ts';
import { createSlackApp } from '../../src/slack/app.ts';
import type { RequestLimits } from '../../src/slack/limit-requests.ts';
import { eventually } from './support/eventually.ts';
import { SECRET, Sender } from './support/sender.ts';
import { BOT_TOKEN, openWebApi } from './support/web-api.ts';

async function start(limits: RequestLimits) {
  const [web, sender] = [await openWebApi(), await new Sender().open()];
  const asked: string[] = [];
  let seconds = 0;
  const app = createSlackApp({
    connection: { mode: 'http', botToken: BOT_TOKEN, signingSecret: SECRET, port: 0 },
    slackApiUrl: web.url,
    bot: {
      async handle({ text }) {
        asked.push(text);
        return textReply('Answered.');
      },
    },
    log: pino({ level: 'silent' }),
    releases: [],
    commands: [],
    toPng: async () => new Uint8Array(),
    limits,
    now: () => seconds * 1000,
  });
  sender.target = `http://127.0.0.1:${await app.start()}/slack/events`;
  onTestFinished(async () => {
    await app.stop();
    await sender.close();
    await web.close();
  });
  const channels = (await web.ask('conversations.list')).channels as { id: string; name: string }[];
  return {
    sender,
    web,
    asked,
    channel: channels.find(({ name }) => name === 'hosts')?.id ?? '',
    wait: (more: number) => {
      seconds += more;
    },
  };
}

const REFUSED =
  /^You asked more often than the bot answers in a minute\. Nothing was changed\. Please try again in \d+ seconds?\./;

test('a person who asks too often is told when to try again, gets the command back, and is let in then', async () => {
  const { sender, asked, wait } = await start({ person: 3, channel: 0 });
  for (let index = 0; index < 3; index += 1) await sender.command(`ask ${index}`);
  const refused = await sender.command('check R730 <256 GB>');
  expect(refused.status).toBe(200);
  const { text, response_type: kind } = refused.body as { text: string; response_type: string };
  expect(kind).toBe('ephemeral');
  expect(text).toMatch(REFUSED);
  expect(text).toContain('in 20 seconds.\n```\n/hyperv check R730 &lt;256 GB&gt;\n```');
  expect((await sender.command('ask another person', { user: 'U0OTHER' })).body).toBeUndefined();
  wait(20);
  expect((await sender.command('check R730')).body).toBeUndefined();
  await eventually(() =>
    expect(asked).toEqual(['ask 0', 'ask 1', 'ask 2', 'ask another person', 'check R730']),
  );
});

test('a channel that asks too often is told so, and another is not', async () => {
  const { sender } = await start({ person: 0, channel: 2 });
  await sender.command('a', { user: 'U1' });
  await sender.command('b', { user: 'U2' });
  expect(JSON.stringify((await sender.command('c', { user: 'U3' })).body)).toContain(
    'This channel asked more often',
  );
  expect((await sender.command('d', { user: 'U3', channel: 'C0ELSE' })).body).toBeUndefined();
});

test('a form stays open with what is in it', async () => {
  const { sender, asked } = await start({ person: 1, channel: 0 });
  await sender.command('a');
  const view = {
    type: 'modal',
    callback_id: 'paste',
    private_metadata: '',
    blocks: [{ type: 'section' }, { type: 'input', block_id: 'spec' }],
  };
  const { body } = await sender.submit(view, { spec: { type: 'plain_text_input', value: 'R730' } });
  expect(body).toEqual({ response_action: 'errors', errors: { spec: expect.stringMatching(REFUSED) } });
  expect(asked).toEqual(['a']);
});

test('a mention is refused to its writer alone, and a flood of them is not answered by a flood', async () => {
  const { sender, web, asked, channel } = await start({ person: 1, channel: 0 });
  const mention = (index: number) => {
    const ts = `1795337${String(index).padStart(3, '0')}.000100`;
    return sender.event({
      type: 'app_mention',
      user: 'U0ALICE',
      channel,
      ts,
      event_ts: ts,
      text: `<@U0BOT> ${index}`,
    });
  };
  for (let index = 0; index < 40; index += 1) expect((await mention(index)).status).toBe(200);
  await eventually(() => expect(web.callsOf('chat.postEphemeral')).toHaveLength(6));
  expect(web.callsOf('chat.postEphemeral')[0]?.body).toMatchObject({
    channel,
    user: 'U0ALICE',
    text: expect.stringMatching(REFUSED),
  });
  expect(asked).toHaveLength(1);
});

test('buttons take a tenth, ticks nothing, and copies nothing again', async () => {
  const { sender, wait } = await start({ person: 1, channel: 1 });
  const press = async (action: string): Promise<string> => {
    const { posts } = await sender.press({ action_id: `${action}:0`, value: '-' }, { type: 'message' });
    await eventually(() => expect(posts.length).toBeGreaterThan(0));
    return String(posts[0]?.text);
  };
  for (let index = 0; index < 10; index += 1) expect(await press('old')).not.toMatch(REFUSED);
  expect(await press('old')).toMatch(REFUSED);
  // Nothing is kept here, so nobody answers a tick; refused ones would be told of.
  expect((await sender.press({ action_id: 'tick:0', value: '-' }, { type: 'message' })).posts).toEqual([]);
  wait(60);
  const trigger = 'copied.1';
  expect((await sender.command('a', { trigger })).body).toBeUndefined();
  expect((await sender.command('a', { trigger })).body).toBeUndefined();
});
