// npm run bench [-- --json]: our figures beside a bare Bolt app's, or beside the plainest code for the same, measured
// in turns in one run on this machine. npm run bench -- --cases 100000: the property of mutated pastes, that many cases.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startApp } from './bench/app-process.mjs';
import { assessMicroseconds } from './bench/assess.mjs';
import { below, compared, median, tableOf } from './bench/figures.mjs';
import { drive } from './bench/load.mjs';
import { manySeconds } from './bench/many.mjs';
import { networkTimes } from './bench/network.mjs';
import { benchPaste } from './bench/paste.mjs';
import { questionFigures } from './bench/questions.mjs';
import { readingFigures } from './bench/reading.mjs';
import { scorecardTimes } from './bench/scorecard.mjs';
import { openSink } from './bench/sink.mjs';
import { tickFigures } from './bench/ticks.mjs';

const cases = process.argv[process.argv.indexOf('--cases') + 1];
if (process.argv.includes('--cases')) {
  // A hundred thousand cases take hours on a slow machine.
  const tests = ['run', '--config', 'tests/vitest.config.ts', '--testTimeout=86400000', 'tests/properties'];
  const { status } = spawnSync('npx', ['vitest', ...tests], {
    stdio: 'inherit',
    env: { ...process.env, CASES: cases },
  });
  process.exit(status ?? 1);
}

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const FILES = { ours: here('../dist/start.js'), bare: here('./bench/bare-app.mjs') };
const START_ROUNDS = 7;
/** The first round warms both apps up and does not count. */
const LOAD_ROUNDS = 8;
/** After these, besides those of the rounds, memory is measured: ten thousand a day are many. */
const CHECKS = 10_000;
const QUESTION = 'ask how much memory can one virtual machine have on 2019?';

const paste = benchPaste();
const sink = await openSink();
const starts = await measureStarts();
const { loads, asks, memory } = await measureLoads();
await sink.close();
const network = await networkTimes();
const many = manySeconds();
const { scorecardMicroseconds, matrixMs } = await scorecardTimes(paste);

const pair = (results, pick) => [median(results.ours.map(pick)), median(results.bare.map(pick))];
const figures = [
  compared(
    'check over HTTP, 32 connections, completed',
    'per second',
    pair(loads, (r) => r.perSecond),
    { atLeast: 0.85 },
  ),
  compared(
    'check over HTTP, 99th percentile',
    'ms',
    pair(loads, (r) => r.p99),
    { atMost: 1.3 },
  ),
  compared(
    'ask over HTTP, 32 connections, completed',
    'per second',
    pair(asks, (r) => r.perSecond),
    { atLeast: 0.9 },
  ),
  below('read and assess a 4 KB systeminfo', 'microseconds', await assessMicroseconds(paste), 150),
  below('full scorecard with capabilities', 'microseconds', scorecardMicroseconds, 500),
  below('every release (the matrix)', 'ms', matrixMs, 2),
  below('10,000 hosts from a CSV (check --many)', 'seconds', many, 3),
  below('network plan, median of 8 requests', 'ms', network.planMs, 50),
  below('network plan, slowest of 8 requests', 'ms', network.slowestPlanMs, 200),
  below('picture of a plan as SVG', 'ms', network.svgMs, 5),
  below('picture of a plan as PNG', 'ms', network.pngMs, 200),
  compared(
    'start until healthy',
    'ms',
    pair(starts, (r) => r.ms),
    { atMost: 1.3 },
  ),
  compared(
    'memory after start',
    'MiB',
    pair(starts, (r) => r.mib),
    { atMost: 1.5 },
  ),
  compared(`memory after ${CHECKS.toLocaleString('en')} checks`, 'MiB', [memory.ours[1], memory.bare[1]], {
    atMost: 1.5,
  }),
  compared(
    `memory after ${CHECKS.toLocaleString('en')} checks; reference: after half of them`,
    'MiB',
    [memory.ours[1], memory.ours[0]],
    { atMost: 1.1 },
  ),
  ...(await readingFigures()).map(({ name, unit, ours, reference }) =>
    compared(name, unit, [ours, reference]),
  ),
  ...questionFigures(),
  ...(await tickFigures()),
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
  const checks = await inTurns(apps, `check\n${paste}`);
  const questions = await inTurns(apps, QUESTION);
  const mib = { ours: [], bare: [] };
  for (const half of [1, 2]) {
    for (const name of orderOf(half)) {
      await drive(apps[name].url, `check\n${paste}`, sink, { connections: 32, count: CHECKS / 2 });
      mib[name].push(apps[name].memoryMiB());
    }
  }
  await apps.ours.stop();
  await apps.bare.stop();
  return { loads: checks, asks: questions, memory: mib };
}

async function inTurns(apps, text) {
  const results = { ours: [], bare: [] };
  for (let turn = 0; turn < LOAD_ROUNDS; turn += 1) {
    for (const name of orderOf(turn)) {
      const result = await drive(apps[name].url, text, sink, { connections: 32, ms: 2000 });
      if (turn > 0) results[name].push(result);
    }
  }
  return results;
}

function orderOf(turn) {
  return turn % 2 === 0 ? ['ours', 'bare'] : ['bare', 'ours'];
}
