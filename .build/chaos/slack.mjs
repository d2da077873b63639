// A Slack on the loopback address that answers a third of the calls that write with 429, 500 or a reset connection, and
// keeps the messages that it took. A reset comes before or after the call took effect, except for a new message.
import { createServer } from 'node:http';

const send = (response, body, status = 200, headers = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

export async function openSlack() {
  const messages = new Map();
  const notSaved = new Set();
  const figures = { calls: 0, refused: 0 };
  let faults = true;
  let clock = 0;
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('error', () => undefined);
    request.on('end', () => answer(request, response, Buffer.concat(chunks).toString()));
  });

  function answer(request, response, text) {
    const path = request.url ?? '';
    if (path.startsWith('/response/')) {
      if (text.includes('This was not saved')) notSaved.add(path.slice('/response/'.length));
      return response.writeHead(200).end('ok');
    }
    const method = path.replace('/api/', '');
    if (!method.startsWith('chat.')) return send(response, { ok: true, user_id: 'U0BOT', bot_id: 'B0' });
    figures.calls += 1;
    if (faults && Math.random() < 1 / 3) {
      figures.refused += 1;
      const kind = Math.floor(Math.random() * 4);
      if (kind === 0) return send(response, { ok: false, error: 'ratelimited' }, 429, { 'retry-after': '1' });
      if (kind === 1) return response.writeHead(500).end();
      if (kind === 2 && method === 'chat.update') take(method, text);
      return request.socket.destroy();
    }
    return send(response, { ok: true, ts: take(method, text), channel: 'C1' });
  }

  function take(method, text) {
    const form = new URLSearchParams(text);
    clock += 1;
    const ts = method === 'chat.update' ? form.get('ts') : `1795000000.${String(clock).padStart(6, '0')}`;
    messages.set(ts, JSON.parse(form.get('blocks') ?? '[]'));
    return ts;
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    apiUrl: `${origin}/api/`,
    responseUrl: (id) => `${origin}/response/${id}`,
    messages,
    notSaved,
    figures,
    calm: () => {
      faults = false;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
