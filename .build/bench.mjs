// npm run bench [-- --json]: our figures beside a bare Bolt app's, measured in turns in one run on this machine.
import { fileURLToPath } from 'node:url';
import { startApp } from './bench/app-process.mjs';
import { assessMicroseconds } from './bench/assess.mjs';
import { below, compared, median, tableOf } from './bench/figures.mjs';
import { drive } from './bench/load.mjs';
import { benchPaste } from './bench/paste.mjs';
import { openSink } from './bench/sink.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const FILES = { ours: here('../dist/start.js'), bare: here('./bench/bare-app.mjs') };
const START_ROUNDS = 7;
/** The first round warms both apps up and does not count. */
const LOAD_ROUNDS = 8;

const paste = benchPaste();
const sink = await openSink();
const starts = await measureStarts();
const loads = await measureLoads();
await sink.close();

const pair = (results, pick) => [median(results.ours.map(pick)), median(results.bare.map(pick))];
const figures = [
  compared(
    'check over HTTP, 32 connections, completed',
    'per second',
    pair(loads, (r) => r.perSecond),
    { atLeast: 0.8 },
  ),
  compared(
    'check over HTTP, 99th percentile',
    'ms',
    pair(loads, (r) => r.p99),
  ),
  below('read and assess a 4 KB systeminfo', 'microseconds', await assessMicroseconds(paste), 300),
  compared(
    'start until healthy',
    'ms',
    pair(starts, (r) => r.ms),
    { atMost: 1.5 },
  ),
  compared(
    'memory after start',
    'MiB',
    pair(starts, (r) => r.mib),
    { atMost: 1.5 },
  ),
];
console.log(process.argv.includes('--json') ? JSON.stringify({ figures }, undefined, 2) : tableOf(figures));

/** Starts both in turns, so that a busy moment of the machine meets both. */
async function measureStarts() {
  const results = { ours: [], bare: [] };
  for (let turn = 0; turn < START_ROUNDS; turn += 1) {
    for (const name of orderOf(turn)) {
      const app = await startApp(FILES[name], sink.apiUrl);
      results[name].push({ ms: app.startMs, mib: app.memoryMiB() });
      await app.stop();
    }
  }
  return results;
}

async function measureLoads() {
  const apps = {
    ours: await startApp(FILES.ours, sink.apiUrl),
    bare: await startApp(FILES.bare, sink.apiUrl),
  };
  const results = { ours: [], bare: [] };
  for (let turn = 0; turn < LOAD_ROUNDS; turn += 1) {
    for (const name of orderOf(turn)) {
      const result = await drive(apps[name].url, paste, sink, { connections: 32, ms: 2000 });
      if (turn > 0) results[name].push(result);
    }
  }
  await apps.ours.stop();
  await apps.bare.stop();
  return results;
}

function orderOf(turn) {
  return turn % 2 === 0 ? ['ours', 'bare'] : ['bare', 'ours'];
}
