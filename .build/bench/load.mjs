// Drives a bot with signed slash commands over keep-alive connections and counts completed responses:
// the answer has arrived at the response URL, not only the acknowledgement.
import { Agent, request } from 'node:http';
import { signedHeaders } from '../sign.mjs';
import { SECRET } from './app-process.mjs';

/**
 * Sends one command over `connections`, for `ms` milliseconds or as often as `count` says; gives responses per second and
 * the 99th percentile in ms.
 */
export async function drive(url, text, sink, { connections, ms = Infinity, count = Infinity }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + ms;
  const times = [];
  let left = count;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until && left > 0) {
        left -= 1;
        const start = performance.now();
        const { url: responseUrl, posted } = sink.expectPost();
        await post(url, bodyOf(text, responseUrl), agent);
        await posted;
        times.push(performance.now() - start);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond: times.length / seconds, p99: times[Math.floor(times.length * 0.99)] };
}

let trigger = 0;

function bodyOf(text, responseUrl) {
  trigger += 1;
  return new URLSearchParams({
    command: '/hyperv',
    text,
    team_id: 'T0',
    user_id: 'U0',
    channel_id: 'C0',
    trigger_id: `bench.${process.pid}.${trigger}`,
    response_url: responseUrl,
    is_enterprise_install: 'false',
  }).toString();
}

function post(url, body, agent) {
  const headers = signedHeaders(SECRET, body);
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', resolve);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
