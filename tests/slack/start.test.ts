import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { eventually } from './support/eventually.ts';
import { SECRET, Sender } from './support/sender.ts';

// Each test compiles and starts the whole bot.
vi.setConfig({ testTimeout: 40_000 });

const START = fileURLToPath(new URL('../../src/start.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Started {
  readonly process: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves with the exit code, or the signal that ended the process. */
  readonly ended: Promise<number | string>;
}

/** Starts the bot as its own process, in an empty folder or one with this `.env`. */
function start(env: Readonly<Record<string, string>>, dotenv?: string): Started {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-start-'));
  closing.push(() => rmSync(folder, { recursive: true }));
  if (dotenv !== undefined) writeFileSync(join(folder, '.env'), dotenv);
  const child = spawn(process.execPath, ['--import', TSX, START], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
  });
  closing.push(() => child.kill('SIGKILL'));
  const chunks = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (chunks.out += chunk));
  child.stderr.on('data', (chunk: Buffer) => (chunks.err += chunk));
  const ended = once(child, 'close').then(
    ([code, signal]: (number | string | null)[]) => code ?? signal ?? 'unknown',
  );
  return { process: child, out: () => chunks.out, err: () => chunks.err, ended };
}

/** A Web API that says who the bot is, and a response URL that answers when it is let. */
async function openSlack(): Promise<{
  api: string;
  slowUrl: string;
  asked: () => number;
  release: () => void;
  port: number;
}> {
  const gate = new EventEmitter();
  let asked = 0;
  const server = createServer((request, response) => {
    request.resume();
    if (request.url !== '/slow') {
      response.end(JSON.stringify({ ok: true, user_id: 'U0BOT', bot_id: 'B0BOT' }));
      return;
    }
    asked += 1;
    gate.once('release', () => response.end('ok'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    api: `${origin}/api/`,
    slowUrl: `${origin}/slow`,
    asked: () => asked,
    release: () => void gate.emit('release'),
    port,
  };
}

test('without Slack settings it opens a local workspace, says where, and takes nothing from standard input', async () => {
  const bot = start({ PORT: '0' });
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
  const bot = start({ SLACK_API_URL: 'https://slack-gov.com/api/' });

  expect(await bot.ended).toBe(1);
  expect(bot.err()).toMatch(
    /^SLACK_API_URL is set, so the local workspace does not start beside it\. [^\n]*\n$/,
  );
});

test.each([
  [{ SLACK_BOT_TOKEN: 'xoxb-1' }, undefined],
  [{}, 'SLACK_BOT_TOKEN=xoxb-1\n'],
])('half a configuration (%j, .env %j) is one sentence', async (env, dotenv) => {
  const bot = start(env, dotenv);

  expect(await bot.ended).toBe(1);
  expect(bot.err()).toMatch(
    /^SLACK_BOT_TOKEN is set, but neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is\. [^\n]*\n$/,
  );
});

test('a port in use is one sentence without a stack', async () => {
  const slack = await openSlack();
  const bot = start({
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
  const bot = start({
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
