import { expect, test, vi } from 'vitest';
import { eventually } from './support/eventually.ts';
import { SECRET, Sender } from './support/sender.ts';
import { openSlack, startBot } from './support/started.ts';

// Each test compiles and starts the whole bot.
vi.setConfig({ testTimeout: 40_000 });

test('without Slack settings it opens a local workspace, says where, and takes nothing from standard input', async () => {
  const bot = startBot({ PORT: '0' });
  bot.process.stdin?.end('help\n');

  await eventually(() => expect(bot.out()).toContain('Ctrl+C ends it.'));
  const [address = ''] = /http:\S+/.exec(bot.out()) ?? [];
  expect(new URL(address).hostname).toBe('127.0.0.1');
  expect((await fetch(`${address}local/state`)).status).toBe(200);
  expect(bot.out()).not.toContain('/hyperv check');
  bot.process.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(bot.err()).toBe('');
});

test('the local workspace does not start beside a setting of a real Slack', async () => {
  const bot = startBot({ SLACK_API_URL: 'https://slack-gov.com/api/' });

  expect(await bot.ended).toBe(1);
  expect(bot.err()).toMatch(
    /^SLACK_API_URL is set, so the local workspace does not start beside it\. [^\n]*\n$/,
  );
});

test.each([
  [{ SLACK_BOT_TOKEN: 'xoxb-1' }, undefined],
  [{}, 'SLACK_BOT_TOKEN=xoxb-1\n'],
])('half a configuration (%j, .env %j) is one sentence', async (env, dotenv) => {
  const bot = startBot(env, dotenv);

  expect(await bot.ended).toBe(1);
  expect(bot.err()).toMatch(
    /^SLACK_BOT_TOKEN is set, but neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is\. [^\n]*\n$/,
  );
});

test('a port in use is one sentence without a stack', async () => {
  const slack = await openSlack();
  const bot = startBot({
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.api,
    PORT: String(slack.port),
  });

  expect(await bot.ended).toBe(1);
  expect(bot.err()).toBe(`Port ${slack.port} is in use. Set PORT in .env to a free one.\n`);
});

test('SIGTERM finishes what is in flight, then ends with 0', async () => {
  const slack = await openSlack();
  const bot = startBot({
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.api,
    PORT: '0',
  });
  await eventually(() => expect(bot.err()).toContain('connected to Slack'));
  const [, port] = /"port":(\d+)/.exec(bot.err()) ?? [];
  const sender = new Sender();
  sender.target = `http://127.0.0.1:${port}/slack/events`;
  const form = {
    command: '/hyperv',
    text: 'help',
    team_id: 'T0',
    user_id: 'U0',
    channel_id: 'C0',
    trigger_id: '1',
    response_url: slack.slowUrl,
  };
  await sender.post(new URLSearchParams(form).toString(), 'application/x-www-form-urlencoded');
  await eventually(() => expect(slack.asked()).toBe(1));

  bot.process.kill('SIGTERM');
  await eventually(() => expect(bot.err()).toContain('stopping'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(bot.process.exitCode).toBeNull();
  slack.release();

  expect(await bot.ended).toBe(0);
  expect(bot.err()).not.toContain('xoxb');
});
