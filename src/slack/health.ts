import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Readiness } from './readiness.ts';

const HEALTH_PATH = '/healthz';
const READY_PATH = '/readyz';
const METHODS = ['GET', 'HEAD'];

export interface HealthRoute {
  readonly path: string;
  readonly method: string[];
  readonly handler: (request: unknown, response: ServerResponse) => void;
}

/**
 * `/healthz` tells whether the process lives, and a new one is needed where it does not; `/readyz` whether the bot can
 * do its work now, with what stands in the way as one line of JSON. `isAlive`: absent where to answer proves it.
 */
export function healthRoutes(
  readiness: Readiness,
  isAlive: () => boolean = () => true,
): readonly HealthRoute[] {
  return [
    {
      path: HEALTH_PATH,
      method: METHODS,
      handler: (_, response) => (isAlive() ? answer(response, 200, 'ok') : answer(response, 503, 'not ok')),
    },
    {
      path: READY_PATH,
      method: METHODS,
      handler: (_, response) => {
        void readiness.reasons().then((reasons) => {
          const ready = reasons.length === 0;
          const body = `${JSON.stringify(ready ? { ready } : { ready, reasons })}\n`;
          return answer(response, ready ? 200 : 503, body, 'application/json');
        });
      },
    },
  ];
}

/**
 * A server for nothing but these routes, beside a Socket Mode connection. Bolt could open one as well, but a port in
 * use would then end the process with a stack.
 */
export function startHealthServer(port: number, routes: readonly HealthRoute[]): Promise<Server> {
  const server = createServer((request, response) => {
    const route = routes.find(({ path, method }) => isAsked(request, path, method));
    if (route === undefined) answer(response, 404, 'not found');
    else route.handler(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

const isAsked = ({ url, method }: IncomingMessage, path: string, methods: readonly string[]): boolean =>
  url?.split('?')[0] === path && methods.includes(method ?? '');

function answer(response: ServerResponse, status: number, body: string, type = 'text/plain'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}
