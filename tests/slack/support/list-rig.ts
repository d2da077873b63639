import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect } from 'vitest';
import { createBot } from '../../../src/bot.ts';
import { commands } from '../../../src/commands/index.ts';
import { openKeeping } from '../../../src/open-keeping.ts';
import { createSlackApp } from '../../../src/slack/app.ts';
import { smallKnowledge as knowledge } from '../../checklists/small-base.ts';
import { eventually } from './eventually.ts';
import { noPictures } from './no-pictures.ts';
import { SECRET, Sender, type Sent, type Who } from './sender.ts';
import { BOT_TOKEN, openWebApi, type WebApi } from './web-api.ts';

type Json = Readonly<Record<string, unknown>>;

/** The bot over HTTP with lists that are kept, and Slack on both sides of it. */
export interface ListRig {
  readonly sender: Sender;
  readonly web: WebApi;
  readonly keeping: ReturnType<typeof openKeeping>;
  /** A channel that exists. */
  readonly channel: string;
  /** What the bot said by a method, with the time stamp of each. */
  said(method: string): readonly Json[];
  /** Runs a command and gives the private answer. */
  command(text: string, who?: Who): Promise<Json>;
  /** Posts a list and gives its first message. */
  posted(text: string, who?: Who): Promise<Json>;
  /** Mentions the bot, in a thread or not, and gives the answer. */
  mention(text: string, event?: Json): Promise<Json>;
  close(): Promise<void>;
}

export async function startListRig(): Promise<ListRig> {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-lists-'));
  const keeping = openKeeping({ folder }, () => undefined);
  const [web, sender] = [await openWebApi(), await new Sender().open()];
  const app = createSlackApp({
    connection: { mode: 'http', botToken: BOT_TOKEN, signingSecret: SECRET, port: 0 },
    slackApiUrl: web.url,
    bot: createBot({ knowledge, today: () => '2026-11-22', keeping }, (error) => {
      throw error;
    }),
    log: pino({ level: 'silent' }),
    releases: knowledge.releases,
    commands,
    keeping,
    toPng: noPictures,
  });
  const channels = (await web.ask('conversations.list')).channels as { id: string; name: string }[];
  const channel = channels.find(({ name }) => name === 'hosts')?.id ?? '';
  sender.target = `http://127.0.0.1:${await app.start()}/slack/events`;
  const said = (method: string): readonly Json[] =>
    web.callsOf(method).map(({ body, answer }) => ({ ...body, ts: answer.ts }));
  const botUser = String(web.callsOf('auth.test')[0]?.answer.user_id);
  let clock = 0;
  /** The next message of the bot that `act` brings about. */
  const next = async (act: () => Promise<unknown>): Promise<Json> => {
    const before = said('chat.postMessage').length;
    await act();
    await eventually(() => expect(said('chat.postMessage').length).toBeGreaterThan(before));
    return said('chat.postMessage')[before] as Json;
  };
  return {
    sender,
    web,
    keeping,
    channel,
    said,
    async command(text, who = {}) {
      return firstPost(await sender.command(text, { channel, ...who }));
    },
    posted: (text, who = {}) => next(() => sender.command(`checklist post ${text}`, { channel, ...who })),
    mention(text, event = {}) {
      clock += 1;
      const ts = `1795337${String(clock).padStart(3, '0')}.000100`;
      const words = `<@${botUser}> ${text}`;
      const usual = { type: 'app_mention', user: 'U0ALICE', channel, ts, event_ts: ts, text: words };
      return next(() => sender.event({ ...usual, ...event }));
    },
    async close() {
      await app.stop();
      await sender.close();
      await web.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What was answered to a response URL first. */
export async function firstPost({ posts }: Sent): Promise<Json> {
  await eventually(() => expect(posts.length).toBeGreaterThan(0));
  return posts[0] as Json;
}
