import { randomUUID } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

const HEADER = 'x-local-workspace';

/**
 * Keeps a server of this process to this process: whoever does not know the secret is cut off before the answer.
 * `emulate` listens on a port of its own, shows all messages there to anybody, and lets every web page read them.
 */
export function guardPort(url: string): {
  readonly pass: (path: string, init: RequestInit) => Promise<Response>;
  readonly release: () => void;
} {
  const secret = randomUUID();
  const port = Number(new URL(url).port);
  const started = channel('http.server.request.start');
  const check = (message: unknown): void => {
    const { request, socket } = message as { readonly request: IncomingMessage; readonly socket: Socket };
    if (socket.localPort === port && request.headers[HEADER] !== secret) socket.destroy();
  };
  started.subscribe(check);
  return {
    pass: (path, init) => {
      const headers = new Headers(init.headers);
      headers.set(HEADER, secret);
      return fetch(`${url}${path}`, { ...init, headers });
    },
    release: () => {
      started.unsubscribe(check);
    },
  };
}
