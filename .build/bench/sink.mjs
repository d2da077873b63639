// Stands in for Slack on the loopback address: answers auth.test and takes what is posted to response URLs.
import { createServer } from 'node:http';

export async function openSink() {
  const waiting = new Map();
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const isApi = request.url.startsWith('/api/');
      response.writeHead(200, { 'content-type': isApi ? 'application/json' : 'text/plain' });
      response.end(
        isApi ? JSON.stringify({ ok: true, user_id: 'U0BOT', bot_id: 'B0BOT', team_id: 'T0' }) : 'ok',
      );
      if (isApi) return;
      waiting.get(request.url)?.(Buffer.concat(chunks));
      waiting.delete(request.url);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${server.address().port}`;
  let count = 0;
  return {
    apiUrl: `${base}/api/`,
    /** A response URL, and a promise of what is posted to it. */
    expectPost() {
      count += 1;
      const path = `/response/${count}`;
      const posted = new Promise((resolve) => waiting.set(path, resolve));
      return { url: base + path, posted };
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
