import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';

export const BOT_TOKEN = 'xoxb-tests-bot';
/** The scopes of manifest.yml and nothing else. */
const SCOPES = [
  'app_mentions:read',
  'channels:read',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:read',
  'im:history',
];
/** What the tests themselves need to look at a channel. */
const WATCHER_TOKEN = 'xoxb-tests-watcher';
const WATCHER_SCOPES = [
  ...SCOPES,
  'channels:history',
  'channels:manage',
  'users:read',
  'channels:join',
  'im:write',
];

type Json = Readonly<Record<string, unknown>>;

export interface Call {
  readonly method: string;
  readonly body: Json;
  readonly answer: Json;
}

/** Slack's Web API with real state, and every call that the bot made to it. */
export interface WebApi {
  readonly url: string;
  readonly calls: readonly Call[];
  /** Calls a method as an onlooker. */
  ask(method: string, body?: Json): Promise<Json>;
  /** A trigger that opens one view within three seconds; from a press in a view, one that puts a view on top of it. */
  trigger(view?: unknown): Promise<string>;
  callsOf(method: string): readonly Call[];
  /** Uploads a file as an onlooker; gives its id. */
  upload(name: string, content: string | Uint8Array, channel: string): Promise<string>;
  /** Authorization headers of the downloads so far. */
  readonly downloads: readonly string[];
  /** Bodies that were uploaded, by the id of the file. */
  readonly uploads: ReadonlyMap<string, Buffer>;
  /** From now on Slack refuses these methods, with this reason. */
  refuse(methods: readonly string[], reason: string): void;
  /** From now on another organization shares every channel, or none. */
  share(shared: boolean): void;
  /** From now on a download, and what is asked about channels, takes so long, in milliseconds. */
  slowDown(ms: number): void;
  close(): Promise<void>;
}

export async function openWebApi(): Promise<WebApi> {
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        signing_secret: 'unused',
        strict_scopes: true,
        team: { name: 'Tests', domain: 'tests' },
        users: [
          { name: 'alice', real_name: 'Alice', email: 'alice@example.test' },
          { name: 'hyperv', real_name: 'Hyper-V Advisor', email: 'bot@example.test' },
        ],
        channels: [{ name: 'hosts' }],
        tokens: [
          { token: BOT_TOKEN, user: 'hyperv', scopes: SCOPES },
          { token: WATCHER_TOKEN, user: 'alice', scopes: WATCHER_SCOPES },
        ],
      },
    },
  });
  const calls: Call[] = [];
  let isShared = false;
  let isClosed = false;
  /** Slack says of every channel whether another organization shares it; the emulator does not. */
  const withSharing = ({ channel, ...answer }: Json): Json =>
    typeof channel === 'object' ? { ...answer, channel: { ...channel, is_ext_shared: isShared } } : answer;
  const downloads: string[] = [];
  const uploads = new Map<string, Buffer>();
  let refused: { readonly methods: readonly string[]; readonly reason: string } = { methods: [], reason: '' };
  let delay = 0;
  /** Files are served by the address that the bot knows as Slack's. */
  const passDownload = async (
    path: string,
    authorization: string,
    response: ServerResponse,
  ): Promise<void> => {
    downloads.push(authorization);
    await new Promise((resolve) => setTimeout(resolve, delay));
    const file = await fetch(`${emulator.url}${path}`, { headers: { authorization } });
    const type = file.headers.get('content-type') ?? '';
    response.writeHead(file.status, { 'content-type': type }).end(Buffer.from(await file.arrayBuffer()));
  };
  const proxy = createServer((request, response) => {
    if (request.method === 'GET')
      return void passDownload(request.url ?? '', request.headers.authorization ?? '', response);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      return void (request.url?.startsWith('/upload/') === true
        ? takeUpload(body)
        : forward(body.toString()));
    });
    const takeUpload = async (body: Buffer): Promise<void> => {
      uploads.set((request.url ?? '').split('/').at(-1) ?? '', body);
      const answer = await fetch(`${emulator.url}${request.url}`, {
        method: 'POST',
        body: new Uint8Array(body),
      });
      response.writeHead(answer.status).end(await answer.text());
    };
    const forward = async (text: string): Promise<void> => {
      const method = (request.url ?? '').replace('/api/', '');
      if (refused.methods.includes(method)) {
        const answer = { ok: false, error: refused.reason };
        calls.push({ method, body: readForm(text), answer });
        return void response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify(answer));
      }
      if (method.startsWith('conversations.')) await new Promise((resolve) => setTimeout(resolve, delay));
      if (isClosed) return void response.destroy();
      const headers = {
        authorization: request.headers.authorization ?? '',
        'content-type': request.headers['content-type'] ?? '',
      };
      const answer = (
        await (await fetch(`${emulator.url}/api/${method}`, { method: 'POST', headers, body: text })).text()
      ).replaceAll(emulator.url, `http://127.0.0.1:${port}`);
      const body = readForm(text);
      const told = method === 'conversations.info' ? withSharing(JSON.parse(answer)) : JSON.parse(answer);
      calls.push({ method, body, answer: told });
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(told));
    };
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  const ask = async (method: string, body: Json = {}): Promise<Json> => {
    const headers = { authorization: `Bearer ${WATCHER_TOKEN}`, 'content-type': 'application/json' };
    const response = await fetch(`${emulator.url}/api/${method}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return response.json() as Promise<Json>;
  };
  const upload = async (name: string, content: string | Uint8Array, channel: string): Promise<string> => {
    const body = Buffer.from(content);
    const place = await ask('files.getUploadURLExternal', { filename: name, length: body.length });
    await fetch(String(place.upload_url), { method: 'POST', body });
    await ask('files.completeUploadExternal', { files: [{ id: place.file_id }], channel_id: channel });
    return String(place.file_id);
  };
  return {
    upload,
    uploads,
    refuse(methods, reason) {
      refused = { methods, reason };
    },
    downloads,
    share(shared) {
      isShared = shared;
    },
    slowDown(ms) {
      delay = ms;
    },
    url: `http://127.0.0.1:${port}/api/`,
    calls,
    ask,
    trigger: async (view) => String((await ask('views.generateTriggerId', { view_id: view })).trigger_id),
    callsOf: (method) => calls.filter((call) => call.method === method),
    async close() {
      isClosed = true;
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
      await emulator.close();
    },
  };
}

/** A form body with its JSON values parsed. */
function readForm(text: string): Json {
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [
      name,
      /^[[{]/.test(value) ? JSON.parse(value) : value,
    ]),
  );
}
