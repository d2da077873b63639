import type { IncomingMessage } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { HTTPReceiver, type HTTPReceiverOptions, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from '../log.ts';
import type { Connection } from '../settings.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { connectionOptions } from './client-options.ts';
import { healthRoutes, startHealthServer } from './health.ts';
import type { Readiness } from './readiness.ts';
import type { Tally } from './tally.ts';
import { isUnnameable } from './unnameable.ts';

/** How deliveries come in. */
export interface Inbound {
  readonly receiver: Receiver;
  /** Starts to take deliveries; resolves with the port that the health route is on. */
  open(): Promise<number>;
  /** Takes no more deliveries. */
  close(): Promise<void>;
  /** Says no more how it is, either. */
  end(): void;
}

/** Where deliveries come from, and who is told of them. */
export interface InboundPlace {
  readonly connection: Connection;
  readonly slackApiUrl?: string | undefined;
  readonly log: Logger;
  readonly tally?: Tally | undefined;
}

type HttpConnection = Extract<Connection, { mode: 'http' | 'oauth' }>;
type SocketConnection = Extract<Connection, { mode: 'socket' }>;

/** Slack gives up after 3 seconds. What nobody acknowledged by now failed: an empty answer would say that it was done. */
const LAST_ANSWER_MS = 2_500;

/** `installer`: what lets workspaces install the bot; over HTTP only. */
export function createInbound(
  place: InboundPlace,
  readiness: Readiness,
  installer: Partial<HTTPReceiverOptions> = {},
): Inbound {
  const { connection, log } = place;
  return connection.mode === 'socket'
    ? overSocket(connection, place, readiness)
    : overHttp(connection, log, readiness, installer);
}

function overHttp(
  { signingSecret, port, host }: HttpConnection,
  log: Logger,
  readiness: Readiness,
  installer: Partial<HTTPReceiverOptions>,
): Inbound {
  const receiver = new HTTPReceiver({
    ...installer,
    signingSecret,
    logger: createBoltLogger(log),
    customRoutes: [...healthRoutes(readiness)],
    unhandledRequestTimeoutMillis: LAST_ANSWER_MS,
    unhandledRequestHandler({ request, response }) {
      log.error('delivery not acknowledged');
      if (!response.headersSent) response.writeHead(isUnnameable(bodyOf(request)) ? 200 : 503).end();
    },
    dispatchErrorHandler: ({ response }) => {
      if (!response.headersSent) response.writeHead(404).end();
    },
    // The error itself is logged where it was caught; here only the answer is left to do.
    async processEventErrorHandler({ response }) {
      if (!response.headersSent) response.writeHead(500).end();
      return true;
    },
  });
  return {
    receiver,
    async open() {
      const server = await receiver.start(host === undefined ? { port } : { port, host });
      readiness.connected(true);
      return portOf(server);
    },
    close: () => receiver.stop(),
    // One server for both.
    end: () => undefined,
  };
}

/** The body that Bolt has read; empty where it has read none. */
const bodyOf = (request: IncomingMessage): string => ('rawBody' in request ? String(request.rawBody) : '');

/** A connection is made anew every few hours; only one that stays away is worth an alarm. */
const AWAY_MS = 60_000;

function overSocket(
  { appToken, port }: SocketConnection,
  { slackApiUrl, log, tally }: InboundPlace,
  readiness: Readiness,
): Inbound {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: createBoltLogger(log),
    installerOptions: { clientOptions: connectionOptions(slackApiUrl, tally) },
    processEventErrorHandler: async () => false,
  });
  let awaySince: number | undefined;
  receiver.client.on('connected', () => {
    awaySince = undefined;
    readiness.connected(true);
  });
  receiver.client.on('close', () => {
    awaySince ??= Date.now();
    readiness.connected(false);
  });
  const isAlive = (): boolean => awaySince === undefined || Date.now() - awaySince < AWAY_MS;
  let health: Server | undefined;
  return {
    receiver,
    async open() {
      health = await startHealthServer(port, healthRoutes(readiness, isAlive));
      await receiver.start();
      return portOf(health);
    },
    close: () => receiver.stop(),
    end: () => health?.close(),
  };
}

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

function portOf(server: Server): number {
  const address = server.address();
  return isAddress(address) ? address.port : 0;
}
