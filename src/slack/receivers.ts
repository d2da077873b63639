import type { AddressInfo, Server } from 'node:net';
import { HTTPReceiver, type HTTPReceiverOptions, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from '../log.ts';
import type { Connection } from '../settings.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { connectionOptions } from './client-options.ts';
import { healthRoute, startHealthServer } from './health.ts';

/** How deliveries come in. */
export interface Inbound {
  readonly receiver: Receiver;
  /** Starts to take deliveries; resolves with the port that the health route is on. */
  open(): Promise<number>;
  /** Takes no more deliveries. */
  close(): Promise<void>;
}

type HttpConnection = Extract<Connection, { mode: 'http' | 'oauth' }>;
type SocketConnection = Extract<Connection, { mode: 'socket' }>;

/** Slack gives up after 3 seconds; what nobody acknowledged by now is answered empty. */
const LAST_ANSWER_MS = 2_500;

/** `installer`: what lets workspaces install the bot; over HTTP only. */
export function createInbound(
  connection: Connection,
  slackApiUrl: string | undefined,
  log: Logger,
  installer: Partial<HTTPReceiverOptions> = {},
): Inbound {
  return connection.mode === 'socket'
    ? overSocket(connection, slackApiUrl, log)
    : overHttp(connection, log, installer);
}

function overHttp(
  { signingSecret, port, host }: HttpConnection,
  log: Logger,
  installer: Partial<HTTPReceiverOptions>,
): Inbound {
  const receiver = new HTTPReceiver({
    ...installer,
    signingSecret,
    logger: createBoltLogger(log),
    customRoutes: [healthRoute],
    unhandledRequestTimeoutMillis: LAST_ANSWER_MS,
    unhandledRequestHandler({ response }) {
      log.error('delivery not acknowledged');
      if (!response.headersSent) response.writeHead(200).end();
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
    open: async () => portOf(await receiver.start(host === undefined ? { port } : { port, host })),
    close: () => receiver.stop(),
  };
}

/** A connection is made anew every few hours; only one that stays away is worth an alarm. */
const AWAY_MS = 60_000;

function overSocket(
  { appToken, port }: SocketConnection,
  slackApiUrl: string | undefined,
  log: Logger,
): Inbound {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: createBoltLogger(log),
    installerOptions: { clientOptions: connectionOptions(slackApiUrl) },
    processEventErrorHandler: async () => false,
  });
  let awaySince: number | undefined;
  receiver.client.on('connected', () => {
    awaySince = undefined;
  });
  receiver.client.on('close', () => {
    awaySince ??= Date.now();
  });
  let health: Server | undefined;
  return {
    receiver,
    async open() {
      health = await startHealthServer(
        port,
        () => awaySince === undefined || Date.now() - awaySince < AWAY_MS,
      );
      await receiver.start();
      return portOf(health);
    },
    async close() {
      health?.close();
      await receiver.stop();
    },
  };
}

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

function portOf(server: Server): number {
  const address = server.address();
  return isAddress(address) ? address.port : 0;
}
