import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { nameMarks } from '../../src/hosts/name-marks.ts';
import { openKeeping } from '../../src/open-keeping.ts';
import type { Remembered } from '../../src/replies/reply.ts';
import type { SlackKeeping } from '../../src/slack/checklists/keeping.ts';
import { createQuestionLog } from '../../src/slack/question-log.ts';
import { createStoredMemory } from '../../src/slack/stored-memory.ts';
import { sweep } from '../../src/slack/upkeep-timer.ts';
import { openStore } from '../../src/store/open-store.ts';
import { list } from '../store/support/lists.ts';

const log = pino({ level: 'silent' });
const BY = { team: 'T1', user: 'U1' };
const HOST: Remembered = { host: { readings: {}, withheld: [], formats: ['systeminfo'] }, release: 'ws2022' };

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-memory-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Where things are kept, with a clock that is some hours ahead. */
const keepingOf = (folder: string, hours = 0): SlackKeeping => ({
  ...openKeeping({ folder }, () => undefined),
  now: () => new Date(Date.parse('2026-11-22T10:00:00.000Z') + hours * 3_600_000).toISOString(),
});

test('what one instance remembers another one finds, in the same workspace and for a day', async () => {
  const folder = newFolder();
  const [one, other] = [
    createStoredMemory(keepingOf(folder), log),
    createStoredMemory(keepingOf(folder, 23), log),
  ];
  one.keep(['a', 'b'], HOST, BY);
  expect(await one.find('T1', 'a')).toEqual(HOST);
  expect(await other.find('T1', 'a')).toEqual(HOST);
  expect(await other.find('T2', 'a')).toBeUndefined();
  expect(await createStoredMemory(keepingOf(folder, 25), log).find('T1', 'a')).toBeUndefined();
  other.keep(['a'], null, BY);
  await other.settled();
  expect(await one.find('T1', 'a')).toBeUndefined();
  expect(await one.find('T1', 'b')).toEqual(HOST);
});

test('a database that is away leaves the paste to be judged alone', async () => {
  const away: SlackKeeping = { ...keepingOf(newFolder()), of: () => Promise.reject(new Error('away')) };
  const memory = createStoredMemory(away, log);
  memory.keep(['a'], HOST, BY);
  expect(await memory.find('T1', 'a')).toBeUndefined();
});

test('instances over one database mark names alike, and those over another one do not', async () => {
  const line = [{ number: 1, text: 'Host Name: HV-A' }];
  const marksWith = async (folder: string): Promise<readonly string[]> => {
    await keepingOf(folder).shareSalt();
    return nameMarks(line);
  };
  const folder = newFolder();
  const marks = await marksWith(folder);
  expect(await marksWith(newFolder())).not.toEqual(marks);
  expect(await marksWith(folder)).toEqual(marks);
});

test('a sweep removes closed lists and questions by the setting, and remembered hosts after a day', async () => {
  const folder = newFolder();
  const old = keepingOf(folder);
  const lists = await old.lists('T1');
  const change = { by: 'U1', at: old.now() };
  await lists.create(list('closed'), 'nowhere', change);
  await lists.close('closed', change);
  await lists.create(list('open'), 'nowhere', change);
  const { threads, asked } = await old.of('T1');
  await threads.keep(['a'], HOST, change);
  await asked.record({ id: '1', kind: 'declined', text: 'proxmox', by: 'U1', at: old.now() });
  const left = async () => [
    (await lists.list({ limit: 9 })).map(({ id }) => id).toSorted(),
    (await threads.find('a', '')) !== undefined,
    (await asked.gaps('', 9)).length,
  ];
  await sweep(keepingOf(folder, 25), 30);
  expect(await left()).toEqual([['closed', 'open'], false, 1]);
  await sweep(keepingOf(folder, 31 * 24), 30);
  expect(await left()).toEqual([['open'], false, 0]);
});

test('questions are kept once and in small letters, and not at all after opting out', async () => {
  const folder = newFolder();
  const keeping = keepingOf(folder);
  const [text, by] = [' Proxmox \n licence', { id: '1', person: 'U1' }];
  await createQuestionLog(undefined, log).notHelpful(text, { ...by, tenant: 'T1' });
  await createQuestionLog(keeping, log).notHelpful(text, { ...by, tenant: undefined });
  for (const _ of [1, 2]) await createQuestionLog(keeping, log).notHelpful(text, { ...by, tenant: 'T1' });
  const store = await openStore({ folder });
  onTestFinished(() => store.close());
  expect(await store.of('T1').asked.gaps('', 9)).toMatchObject([{ text: 'proxmox licence', count: 1 }]);
});
