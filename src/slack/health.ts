import { createServer, type Server, type ServerResponse } from 'node:http';

export const HEALTH_PATH = '/healthz';
const METHODS = ['GET', 'HEAD'];

/** The route for the receiver that listens on HTTP anyway. */
export const healthRoute = {
  path: HEALTH_PATH,
  method: METHODS,
  handler: (_: unknown, response: ServerResponse): void => answer(response, 200),
};

/**
 * A server for nothing but the health route, beside a Socket Mode connection. Bolt could open one as well, but
 * a port in use would then end the process with a stack. `isHealthy`: whether the connection stands.
 */
export function startHealthServer(port: number, isHealthy: () => boolean): Promise<Server> {
  const server = createServer((request, response) => {
    const known = request.url === HEALTH_PATH && METHODS.includes(request.method ?? '');
    answer(response, known ? (isHealthy() ? 200 : 503) : 404);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

function answer(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain' });
  response.end(status === 200 ? 'ok' : 'not ok');
}
