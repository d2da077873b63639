import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createBot } from '../src/bot.ts';
import { openJudgeThread } from '../src/open-judge-thread.ts';
import { judge } from '../src/terminal/many/judge.ts';
import { localDay } from '../src/today.ts';
import { knowledge } from './base.ts';

const support = (file: string): string => fileURLToPath(new URL(`terminal/support/${file}`, import.meta.url));
const batchOf = (...names: readonly string[]) => ({
  hosts: names.map((name) => ({ name, paste: `Name,CPU,MemoryGB\n${name},Intel Xeon Gold 6130,384` })),
  target: ' for 2025',
});

test('a thread says of a host what this process says', async () => {
  const bot = createBot({ knowledge, today: localDay }, (error) => {
    throw error;
  });
  const { hosts, target } = batchOf('one', 'two');
  const thread = openJudgeThread(support('judge-thread.mjs'));
  const judged = await thread.judge({ hosts: [...hosts, { name: 'empty', paste: ' ' }], target });
  await thread.end();
  expect(judged).toEqual([
    ...(await Promise.all(hosts.map((host) => judge(bot, host, target)))),
    { host: 'empty', outcome: 'not-read', summary: 'The file is empty.' },
  ]);
});

test.each([
  ['fail', 'A thread that judges hosts failed: Error: out of luck.'],
  ['end', 'A thread that judges hosts ended with 3.'],
])('a thread that does not go on is told: %s', async (name, message) => {
  const thread = openJudgeThread(support('failing-thread.mjs'));
  await expect(thread.judge(batchOf(name))).rejects.toThrow(message);
  await expect(thread.judge(batchOf('next'))).rejects.toThrow(message);
  await thread.end();
});
