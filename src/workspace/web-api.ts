import { isRecord, type Json, readBody, textOf } from './json.ts';
import type { PrivateMessages } from './private-messages.ts';
import type { Origin, ResponseUrls } from './response-urls.ts';
import type { SlackState } from './slack-state.ts';
import type { Traffic } from './traffic.ts';
import type { Views } from './views.ts';

export interface WebApiParts {
  readonly state: SlackState;
  readonly views: Views;
  readonly privates: PrivateMessages;
  readonly urls: ResponseUrls;
  readonly traffic: Traffic;
  /** Files that were put into a form: the app may read them, as in Slack, though they are in no channel. */
  readonly handedOver: ReadonlyMap<string, string>;
  /** Where the bot believes Slack to be. */
  readonly origin: () => string;
  readonly onChange: () => void;
}

/** What came in over HTTP. */
export interface Incoming {
  readonly path: string;
  readonly authorization: string;
  readonly contentType: string | undefined;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** A call of the Web API: views and private messages are answered here, all else by `emulate`. */
export async function answerCall(
  parts: WebApiParts,
  { path, authorization, contentType, body }: Incoming,
): Promise<Answer> {
  const began = performance.now();
  const method = path.slice('/api/'.length);
  const text = body.toString();
  // The library sends the token twice; the panel that shows the call is no place for it.
  const { token: _, ...request } = readBody(text, contentType);
  const answer = await answerMethod(parts, method, request, authorization);
  parts.traffic.add({
    kind: 'call',
    name: method,
    status: answer.ok === true ? 200 : 0,
    ms: Math.round(performance.now() - began),
    request,
    answer,
  });
  parts.onChange();
  return { status: 200, type: 'application/json', body: JSON.stringify(answer) };
}

async function answerMethod(
  parts: WebApiParts,
  method: string,
  request: Json,
  authorization: string,
): Promise<Json> {
  const { state, views, privates, handedOver } = parts;
  const token = authorization.replace(/^Bearer /, '');
  const isBot = token === state.botToken;
  if (isBot && method.startsWith('views.')) return views.answer(method, request);
  if (isBot && method === 'chat.postEphemeral') {
    const { ts } = privates.add(textOf(request.user), textOf(request.channel), request, state.bot.id);
    return { ok: true, message_ts: ts };
  }
  const owner = method === 'files.info' && isBot ? handedOver.get(textOf(request.file)) : undefined;
  const answer = await state.call(method, request, owner ?? token);
  return ownAddresses(parts, answer);
}

/** An answer of `emulate` names its own port; the bot is to know this one alone. */
function ownAddresses({ state, origin }: WebApiParts, answer: Json): Json {
  return JSON.parse(JSON.stringify(answer).replaceAll(state.origin, origin())) as Json;
}

/** An upload or a download, passed on as it is. */
export async function passFile(
  { state, handedOver }: Pick<WebApiParts, 'state' | 'handedOver'>,
  { path, authorization, contentType, body }: Incoming,
  method: string,
): Promise<Answer> {
  const id = path.split('/')[2] ?? '';
  const owner = authorization === `Bearer ${state.botToken}` ? handedOver.get(id) : undefined;
  const response = await state.pass(path, {
    method,
    headers: {
      authorization: owner === undefined ? authorization : `Bearer ${owner}`,
      'content-type': contentType ?? 'application/octet-stream',
    },
    ...(method === 'GET' ? {} : { body: new Uint8Array(body) }),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? 'text/plain',
    body: Buffer.from(await response.arrayBuffer()),
  };
}

/** What the bot posts to a response URL: a private message, a public one, or another text for the pressed one. */
export async function answerResponseUrl(parts: WebApiParts, { path, body }: Incoming): Promise<Answer> {
  const origin = parts.urls.use(path);
  const content = readBody(body.toString(), 'application/json');
  const status = origin === undefined ? 404 : 200;
  parts.traffic.add({
    kind: 'call',
    name: 'response_url',
    status,
    ms: 0,
    request: content,
    answer: status === 200 ? 'ok' : 'used_url',
  });
  if (origin === undefined) return { status, type: 'text/plain', body: 'used_url' };
  await respond(parts, origin, content);
  parts.onChange();
  return { status, type: 'text/plain', body: 'ok' };
}

async function respond({ state, privates }: WebApiParts, origin: Origin, content: Json): Promise<void> {
  const { ts, channel, person } = origin;
  const { replace_original: replaces, delete_original: deletes, response_type: type, ...message } = content;
  if (ts !== undefined && deletes === true)
    return privates.has(ts)
      ? privates.remove(ts)
      : done(state.call('chat.delete', { channel, ts }, state.botToken));
  if (ts !== undefined && replaces === true) {
    if (privates.has(ts)) return privates.replace(ts, message);
    return done(state.call('chat.update', { channel, ts, ...message }, state.botToken));
  }
  if (type === 'in_channel')
    return done(state.call('chat.postMessage', { channel, ...message }, state.botToken));
  privates.add(person, channel, message, state.bot.id);
}

async function done(call: Promise<Json>): Promise<void> {
  const answer = await call;
  if (isRecord(answer) && answer.ok !== true) throw new Error(`not posted: ${textOf(answer.error)}`);
}
