import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { createEmulator } from 'emulate';
import { type DeedParts, deeds } from './deeds.ts';
import { createDeliveries } from './deliveries.ts';
import { type Asked, listen, portOf, type Route, type Send } from './http.ts';
import { textOf } from './json.ts';
import { readManifest } from './manifest.ts';
import { readPage } from './page-files.ts';
import { createPrivateMessages } from './private-messages.ts';
import type { Outcome } from './protocol.ts';
import { DEEDS, type DeedName, isDeed } from './requests.ts';
import { createResponseUrls, RESPONSE_PATH } from './response-urls.ts';
import { type Member, openSlackState } from './slack-state.ts';
import { snapshotOf } from './snapshot.ts';
import { createTraffic } from './traffic.ts';
import { Views } from './views.ts';
import { type Answer, answerCall, answerResponseUrl, passFile, type WebApiParts } from './web-api.ts';

/** A local Slack: a page to look at, a Web API for the bot to call, and deliveries to the bot. */
export interface Workspace {
  /** What the bot is started with, as it would be with Slack. */
  readonly connection: LocalConnection;
  readonly slackApiUrl: string;
  /** Where the bot keeps its lists: their channels and people are gone when the workspace ends. */
  readonly store: { readonly folder: string };
  /** From now on the bot gets deliveries, at this port. Gives the address of the page. */
  connect(port: number): string;
  close(): Promise<void>;
}

interface LocalConnection {
  readonly mode: 'http';
  readonly botToken: string;
  readonly signingSecret: string;
  readonly port: number;
  readonly host: string;
}

interface Opening {
  readonly emulate: { readonly createEmulator: typeof createEmulator };
  /** 0: any free port. */
  readonly port: number;
}

export async function openWorkspace({ emulate, port }: Opening): Promise<Workspace> {
  const manifest = readManifest();
  const state = await openSlackState(emulate, manifest);
  const signingSecret = randomBytes(16).toString('hex');
  let target = '';
  let address = '';
  const streams = new Set<Send>();
  const onChange = (): void => {
    for (const send of streams) send('changed');
  };
  const traffic = createTraffic(onChange);
  const views = new Views(onChange);
  const privates = createPrivateMessages(onChange);
  const urls = createResponseUrls(() => address);
  const deliveries = createDeliveries({
    target: () => target,
    signingSecret,
    team: state.team,
    bot: state.bot.id,
    traffic,
  });
  const parts: WebApiParts & DeedParts = {
    state,
    manifest,
    traffic,
    views,
    privates,
    urls,
    deliveries,
    handedOver: new Map<string, string>(),
    origin: () => address,
    onChange,
  };
  const server = await listen(port, createRoute(parts, readPage(), streams)).catch(async (error: unknown) => {
    await state.close();
    throw error;
  });
  address = `http://127.0.0.1:${portOf(server)}`;
  const { folder, remove } = temporaryFolder();
  return {
    connection: { mode: 'http', botToken: state.botToken, signingSecret, port: 0, host: '127.0.0.1' },
    slackApiUrl: `${address}/api/`,
    store: { folder },
    connect(botPort) {
      target = `http://127.0.0.1:${botPort}/slack/events`;
      return `${address}/`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await state.close();
      remove();
    },
  };
}

/** A folder that goes with the workspace, or else with the process. */
function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-local-'));
  const remove = (): void => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', remove);
  return { folder, remove };
}

function createRoute(
  parts: WebApiParts & DeedParts,
  page: ReadonlyMap<string, Answer>,
  streams: Set<Send>,
): Route {
  return async (asked, stream) => {
    const { method, path } = asked;
    if (path.startsWith('/local/')) return answerPage(parts, asked, stream, streams);
    if (method === 'POST' && path.startsWith('/api/')) return answerCall(parts, asked);
    if (method === 'POST' && path.startsWith(RESPONSE_PATH)) return answerResponseUrl(parts, asked);
    if (path.startsWith('/upload/') || path.startsWith('/files-pri/')) return passFile(parts, asked, method);
    return (method === 'GET' ? page.get(path) : undefined) ?? NOT_FOUND;
  };
}

const NOT_FOUND: Answer = { status: 404, type: 'text/plain', body: 'not found' };
const json = (value: unknown): Answer => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(value),
});

/** What the page asks, on behalf of the person in ?as=. */
async function answerPage(
  parts: WebApiParts & DeedParts,
  asked: Asked,
  stream: Parameters<Route>[1],
  streams: Set<Send>,
): ReturnType<Route> {
  const { state, traffic, onChange } = parts;
  const who = state.members.find(({ key }) => key === asked.query.get('as')) ?? state.members[0];
  const name = asked.path.slice('/local/'.length);
  if (who === undefined) return NOT_FOUND;
  if (asked.method === 'GET') {
    if (name === 'state') return json(await snapshotOf(parts, who));
    if (name === 'traffic') return json(traffic.list());
    if (name.startsWith('files/')) return download(parts, who, name.slice('files/'.length));
    if (name !== 'events') return NOT_FOUND;
    const send = stream(() => streams.delete(send));
    streams.add(send);
    send('changed');
    return 'streams';
  }
  if (name === 'upload') return json(await upload(parts, who, asked));
  if (!isDeed(name)) return NOT_FOUND;
  const outcome = await done(parts, who, name, asked.body.toString());
  onChange();
  return json(outcome);
}

/** What is done and what it is done with belong together; the types of the compiler do not follow that far. */
async function done(parts: DeedParts, who: Member, name: DeedName, body: string): Promise<Outcome> {
  const doer = deeds[name] as (parts: DeedParts, who: Member, deed: unknown) => Promise<Outcome>;
  return doer(parts, who, DEEDS[name].parse(JSON.parse(body)));
}

/** A file that a person chose: it is in no channel until a message shares it. */
async function upload(
  { state }: WebApiParts,
  { token }: Member,
  { query, body }: Asked,
): Promise<{ id: string }> {
  const filename = query.get('name') ?? 'file.txt';
  const place = await state.call('files.getUploadURLExternal', { filename, length: body.length }, token);
  const path = new URL(textOf(place.upload_url)).pathname;
  await state.pass(path, { method: 'POST', body: new Uint8Array(body) });
  return { id: textOf(place.file_id) };
}

async function download(parts: WebApiParts, { token }: Member, id: string): Promise<Answer> {
  const { file } = await parts.state.call('files.info', { file: id }, token);
  const url = textOf((file as { readonly url_private?: unknown } | undefined)?.url_private);
  if (url === '') return NOT_FOUND;
  const incoming = {
    path: new URL(url).pathname,
    authorization: `Bearer ${token}`,
    contentType: undefined,
    body: Buffer.alloc(0),
  };
  const answer = await passFile(parts, incoming, 'GET');
  // What people upload is shown as a picture or as text, never as a page.
  return /^image\/(?:png|jpeg|gif|webp)$/.test(answer.type)
    ? answer
    : { ...answer, type: 'text/plain; charset=utf-8' };
}
