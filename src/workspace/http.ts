import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mayAsk } from './may-ask.ts';
import type { Answer, Incoming } from './web-api.ts';

/** A request as the routes see it. */
export interface Asked extends Incoming {
  readonly method: string;
  readonly query: URLSearchParams;
}

/** Answers a request; `stream` keeps the connection open and is told when it ends. */
export type Route = (asked: Asked, stream: (onEnd: () => void) => Send) => Promise<Answer | 'streams'>;
export type Send = (event: string) => void;

const BODY_MAX = 8 * 1024 * 1024;

/** Nothing is loaded from anywhere else, no other page may frame this one, and no file is taken for a script. */
const HEADERS = {
  'content-security-policy':
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/** Starts a server on the loopback address. Rejects when the port is in use. */
export async function listen(port: number, route: Route): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(request, response, route, portOf(server)).catch((error: unknown) => {
      if (response.headersSent) return response.destroy();
      return end(response, { status: 500, type: 'text/plain', body: String(error) });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  return server;
}

export const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  route: Route,
  port: number,
): Promise<unknown> {
  if (!mayAsk(request.headers, port))
    return end(response, { status: 403, type: 'text/plain', body: 'not from here' });
  const body = await readBytes(request);
  if (body === undefined) return end(response, { status: 413, type: 'text/plain', body: 'too large' });
  const url = new URL(request.url ?? '/', 'http://local');
  const asked: Asked = {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    authorization: request.headers.authorization ?? '',
    contentType: request.headers['content-type'],
    body,
  };
  const answered = await route(asked, (onEnd) => openStream(response, onEnd));
  return answered === 'streams' ? undefined : end(response, answered);
}

function end(response: ServerResponse, { status, type, body }: Answer): ServerResponse {
  return response.writeHead(status, { ...HEADERS, 'content-type': type }).end(body);
}

const BEAT_MS = 20_000;

/** Server-sent events. */
function openStream(response: ServerResponse, onEnd: () => void): Send {
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
  const beat = setInterval(() => response.write(': still here\n\n'), BEAT_MS);
  response.on('close', () => {
    clearInterval(beat);
    onEnd();
  });
  return (event) => void response.write(`event: ${event}\ndata:\n\n`);
}

async function readBytes(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_MAX) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
