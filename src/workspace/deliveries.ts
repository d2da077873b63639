import { createHmac, randomUUID } from 'node:crypto';
import type { Json } from './json.ts';
import type { Traffic } from './traffic.ts';

/** Slack waits three seconds for an acknowledgement. */
const PATIENCE_MS = 3_000;

/** What the bot acknowledged with; `failed`: it did not, in words. */
export type Acknowledged =
  | { readonly body: Json | undefined; readonly failed?: undefined }
  | { readonly failed: string };

/** Sends the bot what Slack would, signed as Slack signs it, to its own receiver over HTTP. */
export interface Deliveries {
  command(form: Readonly<Record<string, string>>): Promise<Acknowledged>;
  interaction(payload: Json): Promise<Acknowledged>;
  event(event: Json): Promise<Acknowledged>;
}

interface Sender {
  readonly target: () => string;
  readonly signingSecret: string;
  readonly team: string;
  readonly bot: string;
  readonly traffic: Traffic;
}

export const APP_ID = 'A0LOCAL';

export function createDeliveries(sender: Sender): Deliveries {
  const form = (name: string, shown: Json, fields: Readonly<Record<string, string>>): Promise<Acknowledged> =>
    deliver(sender, name, shown, new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded');
  return {
    command: (fields) => form(`command ${fields.command ?? ''}`, fields, fields),
    interaction: (payload) =>
      form(`interaction ${String(payload.type)}`, payload, { payload: JSON.stringify(payload) }),
    event(event) {
      const body = {
        token: 'unused',
        team_id: sender.team,
        api_app_id: APP_ID,
        type: 'event_callback',
        event_id: `Ev${randomUUID().replaceAll('-', '').slice(0, 10).toUpperCase()}`,
        event_time: Math.floor(Date.now() / 1000),
        authorizations: [
          {
            enterprise_id: null,
            team_id: sender.team,
            user_id: sender.bot,
            is_bot: true,
            is_enterprise_install: false,
          },
        ],
        is_ext_shared_channel: false,
        event,
      };
      return deliver(sender, `event ${String(event.type)}`, body, JSON.stringify(body), 'application/json');
    },
  };
}

async function deliver(
  { target, signingSecret, traffic }: Sender,
  name: string,
  shown: Json,
  body: string,
  type: string,
): Promise<Acknowledged> {
  const began = performance.now();
  const record = (status: number, answer: unknown): void =>
    traffic.add({
      kind: 'delivery',
      name,
      status,
      ms: Math.round(performance.now() - began),
      request: shown,
      answer,
    });
  try {
    const response = await fetch(target(), {
      method: 'POST',
      headers: { 'content-type': type, ...signatureOf(body, signingSecret) },
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await response.text();
    const answer = readAnswer(text);
    record(response.status, answer ?? text);
    return response.ok ? { body: answer } : { failed: `the bot answered with status ${response.status}` };
  } catch (error) {
    record(0, String(error));
    return { failed: 'the bot did not answer within three seconds' };
  }
}

/** The two headers by which the bot knows that a delivery is Slack's. */
function signatureOf(body: string, secret: string): Record<string, string> {
  const seconds = String(Math.floor(Date.now() / 1000));
  const digest = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': seconds, 'x-slack-signature': `v0=${digest}` };
}

function readAnswer(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
