import { pino } from 'pino';
import type { Bot } from '../../../src/bot.ts';
import { ask } from '../../../src/commands/ask.ts';
import type { Command } from '../../../src/commands/command.ts';
import type { Remembered, Reply } from '../../../src/replies/reply.ts';
import { textReply } from '../../../src/replies/reply.ts';
import { createSlackApp, type SlackApp } from '../../../src/slack/app.ts';
import { scorecard } from './replies.ts';
import { SECRET, Sender } from './sender.ts';
import { BOT_TOKEN, openWebApi, type WebApi } from './web-api.ts';

/** The bot over HTTP, with Slack on both sides of it. */
export interface Rig {
  readonly sender: Sender;
  readonly web: WebApi;
  readonly app: SlackApp;
  readonly origin: string;
  /** Every text that the bot was asked. */
  readonly asked: readonly string[];
  readonly logged: readonly string[];
  /** Lets the time of what is kept go on, in minutes. */
  wait(minutes: number): void;
  close(): Promise<void>;
}

/** Starts a rig. `answer`: what the bot says to a text. */
export async function startRig(
  answer: (text: string, earlier?: Remembered) => Reply | Promise<Reply> = usualAnswer,
): Promise<Rig> {
  const [web, sender] = [await openWebApi(), await new Sender().open()];
  const asked: string[] = [];
  const logged: string[] = [];
  let minutes = 0;
  const bot: Bot = {
    async handle({ text, earlier }) {
      asked.push(text);
      return answer(text, earlier);
    },
  };
  const app = createSlackApp({
    connection: { mode: 'http', botToken: BOT_TOKEN, signingSecret: SECRET, port: 0 },
    slackApiUrl: web.url,
    bot,
    log: pino({ level: 'trace' }, { write: (line: string) => logged.push(line) }),
    releases: [
      { id: 'ws2025', name: 'Windows Server 2025' },
      { id: 'ws2022', name: 'Windows Server 2022' },
    ],
    commands: [CHECK, ask],
    toPng: async (svg) => Buffer.from(`PNG of ${svg}`),
    now: () => performance.now() + minutes * 60_000,
  });
  const origin = `http://127.0.0.1:${await app.start()}`;
  sender.target = `${origin}/slack/events`;
  return {
    sender,
    web,
    app,
    origin,
    asked,
    logged,
    wait(more) {
      minutes += more;
    },
    async close() {
      await app.stop().catch(() => undefined);
      await sender.close();
      await web.close();
    },
  };
}

const CHECK: Command = {
  verb: 'check',
  usage: 'check [for RELEASE] SPEC',
  purpose: 'Judges a pasted host spec.',
  examples: [
    'check R730, dual 2690v4, 256 gigs, quad port intel',
    'check for 2025 cpu="Xeon Gold 6338" ram=512GB',
  ],
  run: () => textReply('Not called by these tests.'),
};

function usualAnswer(text: string): Reply {
  if (/^\s*check\s*$/.test(text))
    return { ...textReply('Paste what you know about the host.'), asksForPaste: {} };
  if (/^\s*check/.test(text)) return scorecard();
  return { ...textReply(`"/hyperv ${text}" is not a command. Did you mean check?`), failure: 'usage' };
}
