import { expect, onTestFinished, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { createLog } from '../../src/log.ts';
import { requestId } from '../../src/request-id.ts';
import { createSlackApp } from '../../src/slack/app.ts';
import { smallKnowledge as knowledge } from '../checklists/small-base.ts';
import { eventually } from './support/eventually.ts';
import { SECRET, Sender } from './support/sender.ts';
import { BOT_TOKEN, openWebApi } from './support/web-api.ts';

async function start() {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => lines.push(line) });
  const [web, sender] = [await openWebApi(), await new Sender().open()];
  const broken = new Proxy(knowledge, {
    get: () => {
      throw new Error('a bug');
    },
  });
  const app = createSlackApp({
    connection: { mode: 'http', botToken: BOT_TOKEN, signingSecret: SECRET, port: 0 },
    slackApiUrl: web.url,
    bot: createBot(
      { knowledge: broken, today: () => '2026-11-22' },
      (err, reference) => log.error({ err, reference }, 'bug'),
      requestId,
    ),
    log,
    releases: [],
    commands: [],
    toPng: async () => new Uint8Array(),
  });
  sender.target = `http://127.0.0.1:${await app.start()}/slack/events`;
  onTestFinished(async () => {
    await app.stop();
    await sender.close();
    await web.close();
  });
  return { sender, entries: () => lines.map((line) => JSON.parse(line)) };
}

test('the reference that a person sees finds every line about the request', async () => {
  const { sender, entries } = await start();
  const { posts } = await sender.command('limits memory 2022 PASTED-WORDS', { trigger: '1.2.trigger' });
  await eventually(() => expect(posts).toHaveLength(1));
  const [, reference] = /\(reference ([\da-f]{8})\)/.exec(String(posts[0]?.text)) ?? [];
  const bug = entries().find(({ msg }) => msg === 'bug');
  expect(bug).toMatchObject({ reference, request: reference, err: { message: 'a bug' } });
  expect(JSON.stringify(entries())).not.toMatch(/PASTED-WORDS|1\.2\.trigger/);
});
