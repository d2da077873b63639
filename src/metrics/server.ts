import { createServer, type Server } from 'node:http';
import { UserError } from '../errors.ts';
import type { Metrics } from './prometheus.ts';

/** Serves `/metrics` on a port of its own: the port of the deliveries may be open to everybody. */
export function startMetricsServer(
  { port, host }: { readonly port: number; readonly host: string },
  metrics: Metrics,
): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  // It keeps no process alive that is done.
  server.unref();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new UserError(
          `The metrics cannot be served on ${host}:${port} (${error.code ?? error.message}).`,
          'Set METRICS_PORT and METRICS_HOST to what is free on this machine.',
        ),
      );
    });
    server.listen(port, host, () => resolve(server));
  });
}
