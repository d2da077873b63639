import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

type Json = Readonly<Record<string, unknown>>;

/** What every WebSocket server appends to the client's key (RFC 6455, section 1.3). */
const HANDSHAKE_GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const OPCODE = { text: 1, close: 8, ping: 9, pong: 10 } as const;

/** Slack's side of Socket Mode: the two Web API calls that open it, and the connection. */
export interface SocketServer {
  readonly apiUrl: string;
  /** What came back over the connection: acknowledgements. */
  readonly received: readonly Json[];
  readonly connections: () => number;
  send(envelope: Json): void;
  /** Connections that were greeted: only those count as open. */
  readonly greetings: () => number;
  /** Closes the connection, as Slack does every few hours. */
  drop(): void;
  /** Breaks the connection without a word. */
  kill(): void;
  /** Refuses the next attempt to connect in this way. */
  stumble(how: Stumble): void;
  close(): Promise<void>;
}

/** No address for a connection, none at the address, or one on which nothing is said. */
export type Stumble = 'no-address' | 'no-connection' | 'no-greeting';

/** `refusal`: the error that `apps.connections.open` answers with. */
export async function openSocketServer(refusal?: string): Promise<SocketServer> {
  const received: Json[] = [];
  const sockets: Duplex[] = [];
  const stumbles: Stumble[] = [];
  let greetings = 0;
  const server = createServer((request, response) => {
    request.resume();
    const isOpening = request.url === '/api/apps.connections.open';
    if (isOpening && stumbles[0] === 'no-address') {
      stumbles.shift();
      return void response.writeHead(500).end();
    }
    const answer =
      isOpening && refusal !== undefined
        ? { ok: false, error: refusal }
        : { ok: true, ...ANSWERS, url: linkOf() };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  const linkOf = (): string => `ws://127.0.0.1:${(server.address() as AddressInfo).port}/link`;
  server.on('upgrade', (request, socket) => {
    const stumble = stumbles.shift();
    if (stumble === 'no-connection') return void socket.destroy();
    sockets.push(socket);
    accept(request, socket);
    if (stumble === 'no-greeting') return void socket.end(frame(OPCODE.close, ''));
    greetings += 1;
    socket.write(frame(OPCODE.text, JSON.stringify({ type: 'hello', num_connections: 1 })));
    readFrames(socket, (text) => received.push(JSON.parse(text)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    received,
    connections: () => sockets.length,
    greetings: () => greetings,
    kill: () => void sockets.at(-1)?.destroy(),
    stumble: (how) => void stumbles.push(how),
    send: (envelope) => void sockets.at(-1)?.write(frame(OPCODE.text, JSON.stringify(envelope))),
    drop: () => void sockets.at(-1)?.end(frame(OPCODE.close, '')),
    async close() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const ANSWERS = { user_id: 'U0BOT', bot_id: 'B0BOT', team_id: 'T0TEAM' };

function accept(request: IncomingMessage, socket: Duplex): void {
  const key = createHash('sha1')
    .update(`${request.headers['sec-websocket-key']}${HANDSHAKE_GUID}`)
    .digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`,
  );
}

/** An unmasked frame with the final bit set, up to 64 KB. */
function frame(opcode: number, text: string): Buffer {
  const payload = Buffer.from(text);
  const head =
    payload.length < 126
      ? Buffer.from([0x80 | opcode, payload.length])
      : Buffer.from([0x80 | opcode, 126, payload.length >> 8, payload.length & 0xff]);
  return Buffer.concat([head, payload]);
}

/** Reads the masked frames of a client, up to 64 KB each; answers pings and closings. */
function readFrames(socket: Duplex, onText: (text: string) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let read = readFrame(rest); read !== undefined; read = readFrame(rest)) {
      rest = rest.subarray(read.size);
      if (read.opcode === OPCODE.text) onText(read.payload.toString());
      if (read.opcode === OPCODE.ping) socket.write(frame(OPCODE.pong, read.payload.toString()));
      if (read.opcode === OPCODE.close) socket.end(frame(OPCODE.close, ''));
    }
  });
}

function readFrame(bytes: Buffer): { opcode: number; payload: Buffer; size: number } | undefined {
  if (bytes.length < 2) return undefined;
  const short = bytes.readUInt8(1) & 0x7f;
  const headSize = short === 126 ? 4 : 2;
  if (bytes.length < headSize + 4) return undefined;
  const length = short === 126 ? bytes.readUInt16BE(2) : short;
  const size = headSize + 4 + length;
  if (bytes.length < size) return undefined;
  const mask = bytes.subarray(headSize, headSize + 4);
  const payload = Buffer.from(
    bytes.subarray(headSize + 4, size).map((byte, index) => byte ^ mask.readUInt8(index % 4)),
  );
  return { opcode: bytes.readUInt8(0) & 0x0f, payload, size };
}
