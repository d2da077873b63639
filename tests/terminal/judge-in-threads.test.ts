import { expect, test } from 'vitest';
import type { Judged } from '../../src/terminal/many/judge.ts';
import { judgeInThreads, threadsFor } from '../../src/terminal/many/judge-in-threads.ts';

const HOSTS = Array.from({ length: 720 }, (_, index) => ({ name: `host${index}`, paste: `${index}` }));

/** Threads that take a while, the later ones less. Tells which were opened, and which have ended. */
function threads(failing?: { readonly at: number }) {
  const ended: number[] = [];
  let opened = 0;
  const open = () => {
    const number = opened;
    opened += 1;
    return {
      async judge({ hosts, target }: { readonly hosts: typeof HOSTS; readonly target: string }) {
        await new Promise((resolve) => setTimeout(resolve, 10 - 4 * number));
        if (hosts.some(({ paste }) => paste === String(failing?.at))) throw new Error('A thread is gone.');
        return hosts.map(({ name }): Judged => ({ host: name, outcome: 'ready', summary: `Ready${target}` }));
      },
      async end() {
        ended.push(number);
      },
    };
  };
  return { open, ended, opened: () => opened };
}

async function hostsJudged(judging: AsyncIterable<Judged>, seen: string[] = []): Promise<readonly string[]> {
  for await (const { host } of judging) seen.push(host);
  return seen;
}

test('what became of the hosts comes in their order, whichever thread is quicker', async () => {
  const { open, ended, opened } = threads();
  const names = await hostsJudged(judgeInThreads(HOSTS, '', { count: 3, open }));
  expect(names).toEqual(HOSTS.map(({ name }) => name));
  expect(opened()).toBe(3);
  expect(ended.toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
});

test('a thread that fails ends the rest, and what was judged before it is given', async () => {
  const { open, ended } = threads({ at: 333 });
  const seen: string[] = [];
  await expect(hostsJudged(judgeInThreads(HOSTS, '', { count: 2, open }), seen)).rejects.toThrow(
    'A thread is gone.',
  );
  expect(seen).toEqual(HOSTS.slice(0, 300).map(({ name }) => name));
  expect(ended.toSorted((a, b) => a - b)).toEqual([0, 1]);
});

test('few hosts are worth no threads, and many no more than a machine can hold', () => {
  expect([threadsFor(30, 4), threadsFor(500, 4), threadsFor(10_000, 2), threadsFor(100_000, 64)]).toEqual([
    0, 2, 2, 8,
  ]);
});
