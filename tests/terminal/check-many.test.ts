import { expect, test } from 'vitest';
import type { Bot } from '../../src/bot.ts';
import { judge } from '../../src/terminal/many/judge.ts';
import type { JudgeThread, Threads } from '../../src/terminal/many/judge-in-threads.ts';
import { hyperv, paste } from './support/run.ts';

const INVENTORY = `Name,OS,CPU,Cores,MemoryGB,SLAT,VT,DEP
HV01,"Windows Server 2022
Standard",Intel Xeon Gold 6130,32,384,Yes,Yes,Yes
OLD,Windows Server 2022 Standard,Intel Core 2 Duo E6550,2,4,No,Yes,Yes
`;

test('--many checks each file of a folder and each row of a table, the worst first', async () => {
  const files = { 'all/good.txt': paste('Yes', 'Yes'), 'all/hosts.csv': INVENTORY, 'all/empty.txt': ' ' };
  const { code, out } = await hyperv(['check', '--many', 'all'], '', files);

  expect(code).toBe(2);
  expect(out.split('\n').slice(0, 2)).toEqual([
    expect.stringMatching(/^all\/hosts.csv, row 3: OLD +Not ready .*SLAT/),
    expect.stringMatching(/^all\/hosts.csv, row 2: HV01 +Cannot tell /),
  ]);
  expect(out).toMatch(/^4 hosts: 1 not ready, 1 cannot tell, 1 not read, 1 ready\.$/m);
  expect((await hyperv(['check', '--many', '--all', 'all'], '', files)).out).toMatch(
    /^all\/good.txt +Ready /m,
  );
});

test('--many --json prints a line for each, in their order, for the release that is asked for', async () => {
  const files = { 'a.txt': paste('Yes', 'Yes'), 'b.txt': paste('No', 'Yes') };
  const { out, code } = await hyperv(
    ['check', '--many', '--json', '--for', '2025', 'a.txt', 'b.txt'],
    '',
    files,
  );

  expect(code).toBe(1);
  const lines = out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(lines).toMatchObject([
    { host: 'a.txt', outcome: 'ready', summary: expect.stringContaining('2025') },
    { host: 'b.txt', outcome: 'needs-action' },
  ]);
});

test('--many without a host, or with a name that is none, is said', async () => {
  expect((await hyperv(['check', '--many'])).err).toContain('There is no host to check.');
  expect((await hyperv(['check', '--many', 'nowhere'])).err).toContain('nowhere could not be read (ENOENT)');
});

/** A bot that says the same of every host, and threads that ask it. */
const bot: Bot = {
  handle: async ({ text }) => ({ summary: `Seen ${text.length}.`, verdict: 'ready', blocks: [] }),
};
const openThread = (): JudgeThread => ({
  judge: ({ hosts, target }) => Promise.all(hosts.map((host) => judge(bot, host, target))),
  end: async () => undefined,
});
const openFailing = (): JudgeThread => ({
  judge: () => Promise.reject(new Error('A thread is gone.')),
  end: async () => undefined,
});

test('--many prints the same from threads as from one process', async () => {
  const rows = Array.from({ length: 500 }, (_, index) => `HV${index},Intel Xeon Gold 6130,384`);
  const files = { 'hosts.csv': ['Name,CPU,MemoryGB', ...rows].join('\n') };
  let opened = 0;
  const threads: Threads = {
    cores: 2,
    open() {
      opened += 1;
      return openThread();
    },
  };
  const words = ['check', '--many', '--json', 'hosts.csv'];
  expect(await hyperv(words, '', files, bot, threads)).toEqual(await hyperv(words, '', files, bot));
  expect(opened).toBe(2);
});

test('--many says that a thread failed', async () => {
  const files = { 'hosts.csv': ['Name', ...Array.from({ length: 500 }, () => 'HV')].join('\n') };
  const { code, err } = await hyperv(['check', '--many', 'hosts.csv'], '', files, bot, {
    cores: 2,
    open: openFailing,
  });
  expect([code, err]).toEqual([70, 'This failed on our side: Error: A thread is gone.\n']);
});
