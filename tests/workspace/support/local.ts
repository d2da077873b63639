import * as emulate from 'emulate';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import type { Reply } from '../../../src/replies/reply.ts';
import { textReply } from '../../../src/replies/reply.ts';
import { createSlackApp } from '../../../src/slack/app.ts';
import type { Deeds, Exchange, Message, Outcome, Snapshot } from '../../../src/workspace/protocol.ts';
import { openWorkspace } from '../../../src/workspace/workspace.ts';
import { scorecard } from '../../slack/support/replies.ts';

/** A person at the page of a local workspace, without the page. */
export class Visitor {
  readonly #address: string;
  readonly as: string;

  constructor(address: string, as: string) {
    this.#address = address;
    this.as = as;
  }

  async state(): Promise<Snapshot> {
    return this.#get<Snapshot>('state');
  }

  traffic(): Promise<readonly Exchange[]> {
    return this.#get('traffic');
  }

  async do<Name extends keyof Deeds>(name: Name, deed: Deeds[Name]): Promise<Outcome> {
    const response = await this.post(name, JSON.stringify(deed));
    return response.json() as Promise<Outcome>;
  }

  post(name: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${this.#address}local/${name}?as=${this.as}&name=host.txt`, {
      method: 'POST',
      body,
      headers,
    });
  }

  /** Messages of the channel as this person sees them. */
  async channel(): Promise<readonly Message[]> {
    const { messages, channel } = await this.state();
    return messages[channel.id] ?? [];
  }

  /** What the person sees once it is so. */
  async until<T>(look: (state: Snapshot) => T | undefined | false): Promise<T> {
    let found: T | undefined | false;
    for (let tries = 0; tries < 400; tries += 1) {
      found = look(await this.state());
      if (found !== undefined && found !== false) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`not seen by ${this.as}`);
  }

  async #get<T>(name: string): Promise<T> {
    return (await fetch(`${this.#address}local/${name}?as=${this.as}`)).json() as Promise<T>;
  }
}

export interface Local {
  readonly address: string;
  readonly ada: Visitor;
  readonly grace: Visitor;
  /** Texts that the bot was asked. */
  readonly asked: readonly string[];
}

/** The bot of production with answers of the tests, in a local workspace. It ends with the test. */
export async function startLocal(): Promise<Local> {
  const asked: string[] = [];
  const workspace = await openWorkspace({ emulate, port: 0 });
  const app = createSlackApp({
    connection: workspace.connection,
    slackApiUrl: workspace.slackApiUrl,
    bot: {
      async handle({ text }) {
        asked.push(text);
        return answerTo(text);
      },
    },
    log: pino({ level: 'silent' }),
    releases: [{ id: 'ws2025', name: 'Windows Server 2025' }],
    commands: [],
    toPng: async (svg) => Buffer.from(`PNG of ${svg}`),
  });
  const address = workspace.connect(await app.start());
  onTestFinished(async () => {
    await app.stop();
    await workspace.close();
  });
  return { address, asked, ada: new Visitor(address, 'ada'), grace: new Visitor(address, 'grace') };
}

function answerTo(text: string): Reply {
  if (/^\s*check\s*$/.test(text)) return { ...textReply('Paste what you know.'), asksForPaste: {} };
  return /^\s*check/.test(text) ? scorecard() : textReply(`You said: ${text}`);
}
