// Starts a bot as a process of its own, waits until it is healthy, and measures it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.mjs';

export const SECRET = 'bench-signing-secret';
/** How `npm start` runs Node; the bare app is run the same. */
const FLAGS = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  .scripts.start.split(' ')
  .filter((word) => word.startsWith('--'));

export async function startApp(file, apiUrl) {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-bench-'));
  const env = {
    DATA_DIR: folder,
    PATH: process.env.PATH,
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: apiUrl,
    PORT: String(port),
    LOG_LEVEL: 'error',
    // One person asks as fast as the bot answers.
    HYPERV_PERSON_LIMIT: '0',
    HYPERV_CHANNEL_LIMIT: '0',
    NODE_ENV: 'production',
  };
  const began = performance.now();
  const child = spawn(process.execPath, [...FLAGS, file], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const origin = `http://127.0.0.1:${port}`;
  while (!(await isHealthy(origin))) {
    if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode}`);
    if (performance.now() - began > 20_000) throw new Error(`${file} did not become healthy`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return {
    url: `${origin}/slack/events`,
    startMs: performance.now() - began,
    memoryMiB: () => residentMiB(child.pid),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          resolve();
        });
        child.kill('SIGTERM');
      }),
  };
}

const isHealthy = (origin) =>
  fetch(`${origin}/healthz`).then(
    (response) => response.ok,
    () => false,
  );

/** Resident memory of a process as Linux counts it; `undefined` elsewhere. */
function residentMiB(pid) {
  try {
    const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(line[1]) / 1024;
  } catch {
    return undefined;
  }
}
