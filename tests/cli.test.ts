import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const CLI = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

test('the program reads its input, prints, and exits with the verdict', () => {
  const input = 'R730, dual 2690v4, 256 gigs, quad port intel';
  const run = spawnSync(process.execPath, ['--import', 'tsx', CLI, 'check', '--json'], {
    input,
    encoding: 'utf8',
  });
  expect(JSON.parse(run.stdout)).toMatchObject({ schema: 1, verdict: 'cannot-tell' });
  expect([run.status, run.stderr]).toEqual([3, '']);
});
