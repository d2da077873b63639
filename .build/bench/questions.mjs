// Questions to the base, and to one ten times larger, each in a process of its own. Nothing is answered from a cache.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { below, compared } from './figures.mjs';

const TIMES = 10;
/** Microseconds that 99 of 100 questions have. */
const P99_MAX = 2000;

export function questionFigures() {
  const [ours, larger] = [measure(1), measure(TIMES)];
  const both = (name, unit, key) =>
    compared(`${name}; reference: the base ${TIMES} times larger`, unit, [ours[key], larger[key]]);
  return [
    below('a question, uncached, 99th percentile', 'microseconds', ours.p99, P99_MAX),
    both('a question, uncached, median', 'microseconds', 'p50'),
    both('a question, uncached, 99th percentile', 'microseconds', 'p99'),
    both('index of the questions, memory', 'MiB', 'memoryMiB'),
    both('index of the questions, time to build', 'ms', 'buildMs'),
  ];
}

function measure(times) {
  const script = fileURLToPath(new URL('./questions-process.mjs', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', script, String(times)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
