import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from this machine's own page, or from the bot. Any page of the web can make a browser ask
 * 127.0.0.1, and can have a name of its own lead there: the names of the host and of the asking page give that away.
 */
export function mayAsk({ host = '', origin, ...headers }: IncomingHttpHeaders, port: number): boolean {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!own.includes(host)) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = headers['sec-fetch-site'];
  // A link to the page itself may stand anywhere.
  return (
    site === undefined ||
    site === 'same-origin' ||
    site === 'none' ||
    headers['sec-fetch-mode'] === 'navigate'
  );
}
