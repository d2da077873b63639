// The bot as a process that is killed with SIGKILL and started again on the same port.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.mjs';

const FILE = fileURLToPath(new URL('../../dist/start.js', import.meta.url));
export const SECRET = 'chaos-signing-secret';
const START_MS = 30_000;

export async function startBot(place, apiUrl) {
  const port = await freePort();
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    SLACK_BOT_TOKEN: 'xoxb-chaos',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: apiUrl,
    PORT: String(port),
    LOG_LEVEL: 'silent',
    HYPERV_PERSON_LIMIT: '0',
    HYPERV_CHANNEL_LIMIT: '0',
    ...place,
  };
  const spawned = () => spawn(process.execPath, [FILE], { env, stdio: 'ignore' });
  let child;
  // However the run ends, no bot outlives it.
  process.once('exit', () => child?.kill('SIGKILL'));
  const start = async () => {
    const end = performance.now() + START_MS;
    child = spawned();
    while (!(await isHealthy(port))) {
      if (performance.now() > end) throw new Error('The bot did not become healthy again');
      // A database that is away at this moment ends the start; whoever runs the bot starts it again.
      if (child.exitCode !== null) child = spawned();
      await wait(20);
    }
  };
  const end = async (signal) => {
    const ended = new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) resolve();
      else child.once('exit', resolve);
    });
    child.kill(signal);
    await ended;
  };
  await start();
  return {
    url: `http://127.0.0.1:${port}/slack/events`,
    kill: () => end('SIGKILL'),
    start,
    stop: () => end('SIGTERM'),
  };
}

const isHealthy = (port) =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    (response) => response.ok,
    () => false,
  );
