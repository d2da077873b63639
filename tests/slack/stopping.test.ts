import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { eventually } from './support/eventually.ts';
import { FORM, SECRET, Sender } from './support/sender.ts';
import { openSlack, type Started, startBot } from './support/started.ts';

// Each test compiles and starts the whole bot.
vi.setConfig({ testTimeout: 180_000 });
/** The whole bot is compiled for each test, on a machine that may be busy. */
const START = { timeout: 100_000, interval: 50 };

/** The bot with a database, and Slack, whose answers to `slow` methods wait. */
async function connected(slow: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const slack = await openSlack(slow);
  const bot = startBot({
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.api,
    PORT: '0',
    ...env,
  });
  await vi.waitFor(() => expect(bot.err()).toContain('connected to Slack'), START);
  const [, port] = /"port":(\d+)/.exec(bot.err()) ?? [];
  const sender = new Sender();
  const origin = `http://127.0.0.1:${port}`;
  sender.target = `${origin}/slack/events`;
  const send = (text: string, trigger: string) => {
    const form = {
      command: '/hyperv',
      text,
      team_id: 'T0',
      user_id: 'U0',
      channel_id: 'C0',
      trigger_id: trigger,
      response_url: slack.slowUrl,
      is_enterprise_install: 'false',
    };
    return sender.post(new URLSearchParams(form).toString(), FORM);
  };
  return { slack, bot, origin, send };
}

async function listsOf({ folder }: Started) {
  const store = await openStore({ folder: join(folder, 'data') });
  onTestFinished(() => store.close());
  return { lists: await store.of('T0').checklists.list({ limit: 50 }), store };
}

const POST = 'checklist post host-bring-up for HV01 2022';

test.each(['SIGTERM', 'SIGINT'] as const)(
  'what was acknowledged before and during %s is stored',
  async (signal) => {
    const { bot, send, slack } = await connected();
    await send(POST, 't.1');
    const posts = Array.from({ length: 5 }, (_, index) => send(POST, `u.${index}`).catch(() => undefined));
    bot.process.kill(signal);
    const acknowledged = (await Promise.all(posts)).filter((answer) => answer?.status === 200).length + 1;
    slack.release();
    expect(await bot.ended).toBe(0);
    expect((await listsOf(bot)).lists.length).toBeGreaterThanOrEqual(acknowledged);
  },
);

test('the message that is being posted is finished and stored as posted', async () => {
  const { bot, send, slack } = await connected(['chat.postMessage']);
  await send(POST, 't.1');
  // The answer to the command waits, and so does the message of the list.
  await eventually(() => expect(slack.asked()).toBeGreaterThanOrEqual(2));
  bot.process.kill('SIGTERM');
  await eventually(() => expect(bot.err()).toContain('stopping'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(bot.process.exitCode).toBeNull();
  slack.release();
  expect(await bot.ended).toBe(0);
  const { store, lists } = await listsOf(bot);
  expect(lists).toHaveLength(1);
  expect(await store.of('T0').checklists.placeOf(lists[0]?.id ?? '')).toMatchObject({ channel: 'C0' });
});

test('it says that it is not ready before it takes no more requests', async () => {
  const { bot, origin } = await connected([], { DRAIN_SECONDS: '1' });
  expect((await fetch(`${origin}/readyz`)).status).toBe(200);
  bot.process.kill('SIGTERM');
  await eventually(async () => expect((await fetch(`${origin}/readyz`)).status).toBe(503));
  expect(await bot.ended).toBe(0);
});

test('a second signal, whichever it is, ends it at once', async () => {
  const { bot, send, slack } = await connected();
  await send('help', 't.1');
  await eventually(() => expect(slack.asked()).toBe(1));
  bot.process.kill('SIGTERM');
  await eventually(() => expect(bot.err()).toContain('stopping'));
  bot.process.kill('SIGINT');
  expect(await bot.ended).toBe(1);
});

test('what never ends is waited for ten seconds, and not longer', async () => {
  const { bot, send, slack } = await connected(['chat.postMessage']);
  await send(POST, 't.1');
  await eventually(() => expect(slack.asked()).toBeGreaterThanOrEqual(2));
  const began = performance.now();
  bot.process.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(performance.now() - began).toBeLessThan(15_000);
});
