import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a server answers a call, the first of them being number 0. */
export type Answering = (call: number, response: ServerResponse, request: IncomingMessage) => void;

/** A server that stands where Slack does, and misbehaves. */
export interface FakeSlack {
  readonly url: string;
  /** Paths that were asked for, in their order. */
  readonly calls: readonly string[];
  /** From now on it answers in another way. */
  become(answering: Answering): void;
  close(): Promise<void>;
}

export const answerJson = (response: ServerResponse, body: unknown, status = 200): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** All that the bot asks for, in short. */
export const WELL: Answering = (_, response) =>
  answerJson(response, {
    ok: true,
    user_id: 'U0BOT',
    bot_id: 'B0BOT',
    team_id: 'T0TEAM',
    ts: '1.1',
    channel: 'C0HYPERV',
  });

export async function openFakeSlack(first: Answering): Promise<FakeSlack> {
  const calls: string[] = [];
  let answering = first;
  const server = createServer((request, response) => {
    request.resume();
    const call = calls.push(request.url ?? '') - 1;
    response.on('error', () => undefined);
    request.on('end', () => answering(call, response, request));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    calls,
    become(next) {
      answering = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
