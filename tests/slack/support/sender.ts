import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Json = Readonly<Record<string, unknown>>;

/** What the bot answered at once. */
export interface Acknowledgement {
  readonly status: number;
  readonly ms: number;
  /** The body as JSON; `undefined` when it is empty or none. */
  readonly body: unknown;
}

/** A response URL, and what was posted to it. */
export interface ResponseUrl {
  readonly url: string;
  readonly posts: Json[];
  /** From now on Slack refuses it, as after 30 minutes. */
  readonly expire: () => void;
}

export interface Sent extends Acknowledgement, Pick<ResponseUrl, 'posts' | 'expire'> {}

export interface Who {
  readonly user?: string;
  readonly team?: string;
  readonly channel?: string;
  /** Repeats a delivery when it is that of an earlier one. */
  readonly trigger?: string;
  /** Fields of a command in the place of what Slack usually says. */
  readonly over?: Readonly<Record<string, string>>;
}

/** The id and the repetition of an event; all else stands beside the event, in the place of what Slack usually says. */
interface EventOptions extends Json {
  readonly id?: string;
  readonly retry?: number;
}

export const SECRET = 'a-signing-secret-of-the-tests';
const USER = 'U0ALICE';
const TEAM = 'T0TEAM';
const CHANNEL = 'C0HYPERV';

/** Delivers to the bot what Slack would, signed as Slack signs it. */
export class Sender {
  readonly #server: Server;
  readonly #urls = new Map<string, { posts: Json[]; expired: boolean }>();
  /** Where deliveries go to. */
  target = '';

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const place = this.#urls.get(request.url ?? '');
        const taken = place !== undefined && !place.expired && place.posts.length < 5;
        if (taken) place.posts.push(JSON.parse(Buffer.concat(chunks).toString()));
        response.writeHead(taken ? 200 : 404).end(taken ? 'ok' : 'used_url');
      });
    });
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  responseUrl(): ResponseUrl {
    const path = `/response/${randomUUID()}`;
    const place = { posts: [] as Json[], expired: false };
    this.#urls.set(path, place);
    const { port } = this.#server.address() as AddressInfo;
    const expire = (): void => {
      place.expired = true;
    };
    return { url: `http://127.0.0.1:${port}${path}`, posts: place.posts, expire };
  }

  async command(
    text: string,
    { user = USER, team = TEAM, channel = CHANNEL, trigger = newTrigger(), over = {} }: Who = {},
    command = '/hyperv',
  ): Promise<Sent> {
    const { url, posts, expire } = this.responseUrl();
    const form = {
      command,
      text,
      team_id: team,
      user_id: user,
      channel_id: channel,
      trigger_id: trigger,
      response_url: url,
      is_enterprise_install: 'false',
      ...over,
    };
    return { ...(await this.post(new URLSearchParams(form).toString(), FORM)), posts, expire };
  }

  /** Presses a button of a message, or of a view when one is given. */
  async press(button: Json, on: Json, { channel = CHANNEL, ...who }: Who = {}): Promise<Sent> {
    const inView = on.type === 'modal' || on.type === 'home';
    const { url, posts, expire } = this.responseUrl();
    const place = inView
      ? { container: { type: 'view', view_id: on.id }, view: on }
      : {
          container: { type: 'message', channel_id: channel },
          channel: { id: channel },
          message: on,
          response_url: url,
        };
    const action = { type: 'button', block_id: 'b', action_ts: '1.1', ...button };
    const sent = await this.interaction({ type: 'block_actions', actions: [action], ...place }, who);
    return { ...sent, posts, expire };
  }

  /** Submits a form with the values of its fields, by block id. */
  submit(view: Json, values: Json, who: Who = {}): Promise<Acknowledgement> {
    const state = {
      values: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { [id]: value }])),
    };
    return this.interaction({ type: 'view_submission', view: { id: 'V0', ...view, state } }, who);
  }

  async messageShortcut(
    callback_id: string,
    message: Json,
    { channel = CHANNEL, ...who }: Who = {},
  ): Promise<Sent> {
    const { url, posts, expire } = this.responseUrl();
    const payload = {
      type: 'message_action',
      callback_id,
      message,
      channel: { id: channel },
      response_url: url,
    };
    return { ...(await this.interaction(payload, who)), posts, expire };
  }

  interaction(
    payload: Json,
    { user = USER, team = TEAM, trigger = newTrigger() }: Who = {},
  ): Promise<Acknowledgement> {
    const whole = {
      team: { id: team },
      user: { id: user, team_id: team },
      trigger_id: trigger,
      api_app_id: 'A0',
      ...payload,
    };
    return this.post(new URLSearchParams({ payload: JSON.stringify(whole) }).toString(), FORM);
  }

  /** An event, or with `retry` its repetition. */
  event(
    event: Json,
    { id = `Ev${randomUUID()}`, retry = 0, ...over }: EventOptions = {},
  ): Promise<Acknowledgement> {
    const body = {
      type: 'event_callback',
      team_id: TEAM,
      api_app_id: 'A0',
      event_id: id,
      is_ext_shared_channel: false,
      authorizations: [{ team_id: TEAM, user_id: 'U0BOT', is_bot: true, is_enterprise_install: false }],
      event,
      ...over,
    };
    const headers =
      retry === 0 ? {} : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' };
    return this.post(JSON.stringify(body), 'application/json', headers);
  }

  async post(
    body: string,
    type: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Acknowledgement> {
    const began = performance.now();
    const response = await fetch(this.target, {
      method: 'POST',
      headers: { 'content-type': type, ...signatureOf(body, SECRET), ...headers },
      body,
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type') === 'application/json';
    return {
      status: response.status,
      ms: performance.now() - began,
      body: isJson ? JSON.parse(text) : undefined,
    };
  }
}

export const FORM = 'application/x-www-form-urlencoded';

let triggers = 0;
export function newTrigger(): string {
  triggers += 1;
  return `${process.pid}.${triggers}.trigger`;
}

/** The two headers of a delivery, for a moment in seconds since 1970. */
export function signatureOf(
  body: string,
  secret: string,
  seconds = Math.floor(Date.now() / 1000),
): Record<string, string> {
  const digest = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${digest}` };
}
