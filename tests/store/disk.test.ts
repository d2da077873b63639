import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { openKeeping } from '../../src/open-keeping.ts';
import { createSlackApp } from '../../src/slack/app.ts';
import type { SlackKeeping } from '../../src/slack/checklists/keeping.ts';
import { createAsked } from '../../src/store/asked.ts';
import { createChecklistStore } from '../../src/store/checklists.ts';
import type { Engine } from '../../src/store/engine.ts';
import { createForgetting } from '../../src/store/forgetting.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openEngine, openStore } from '../../src/store/open-store.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { createThreadWriter } from '../../src/store/thread-writer.ts';
import { createThreads } from '../../src/store/threads.ts';
import { smallKnowledge as knowledge } from '../checklists/small-base.ts';
import { wordsIn } from '../slack/support/blocks.ts';
import { eventually } from '../slack/support/eventually.ts';
import { openFakeSlack, WELL } from '../slack/support/fake-slack.ts';
import { firstPost } from '../slack/support/list-rig.ts';
import { noPictures } from '../slack/support/no-pictures.ts';
import { SECRET, Sender } from '../slack/support/sender.ts';
import { list } from './support/lists.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-disk-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const isRoot = process.getuid?.() === 0;

const PLACES: readonly (readonly [string, (folder: string) => unknown])[] = [
  ['a file in the place of the folder', (folder) => writeFileSync(folder, 'x')],
  // Nothing keeps root from writing.
  ...(isRoot
    ? []
    : ([['a folder for reading alone', (folder: string): unknown => mkdirSync(folder, 0o500)]] as const)),
];

test.each(PLACES)('%s is one sentence for the operator', async (_, make) => {
  const folder = join(newFolder(), 'data');
  make(folder);

  await expect(openStore({ folder })).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(/^Nothing can be kept in the folder \S+ \((?:E|SQLITE_)[A-Z_]+\)\.$/),
    hint: 'Set DATA_DIR to a folder that the bot may write to, on a disk with free space.',
  });
});

test('a damaged database is one sentence, and what to do with it', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'hyperv-advisor.db'), 'no database '.repeat(1000));

  await expect(openStore({ folder })).rejects.toMatchObject({
    name: 'UserError',
    message: `The database in the folder ${folder} is damaged (SQLITE_NOTADB).`,
    hint: `Stop the bot, move ${join(folder, 'hyperv-advisor.db')} away, then restore a backup.`,
  });
});

/** What a disk that is full, or was mounted anew for reading alone, does to a connection that is open. */
const DISKS = [
  ['full', 'pragma max_page_count = 1', 'SQLITE_FULL'],
  ['for reading alone', 'pragma query_only = on', 'SQLITE_READONLY'],
] as const;

async function newEngine(folder: string): Promise<Engine> {
  const engine = await openEngine({ folder });
  closing.push(() => engine.close());
  await migrate(engine);
  return engine;
}

/** More than the free space of a page that is there already. */
const LARGE = 'x'.repeat(20_000);
const large = (id: string) => ({
  ...list(id),
  items: list(id).items.map((item) => ({ ...item, why: LARGE })),
});

test.each(DISKS)(
  'on a disk that is %s nothing is stored by halves, and what was there stays readable',
  async (_, pragma, code) => {
    const folder = newFolder();
    const engine = await newEngine(folder);
    const store = createChecklistStore(engine, 'T1');
    await store.create(list('before'), 'nowhere', { by: 'U1', at: AT });
    await sql.raw(pragma).execute(engine.db);

    for (let round = 0; round < 3; round += 1)
      await expect(
        store.create(large(`l${round}`), 'nowhere', { by: 'U1', at: AT, delivery: `d${round}` }),
      ).rejects.toMatchObject({
        code: expect.stringMatching(new RegExp(`^${code}`)),
      });
    expect(await store.find('before')).toMatchObject({ id: 'before' });

    const later = await newEngine(folder);
    const again = createChecklistStore(later, 'T1');
    expect(await again.find('before')).toMatchObject({ id: 'before' });
    expect(await again.find('l0')).toBeUndefined();
    // The delivery is free: what was refused can be done once there is room.
    await again.create(large('l0'), 'nowhere', { by: 'U1', at: AT, delivery: 'd0' });
    expect(await again.find('l0')).toMatchObject({ id: 'l0' });
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(later.db);
    expect(rows).toEqual([{ integrity_check: 'ok' }]);
  },
);

const AT = '2026-11-22T10:00:00.000Z';

test.each(DISKS)(
  'on a disk that is %s questions are answered, and what cannot be stored is said',
  async (_, pragma) => {
    const folder = newFolder();
    const engine = await newEngine(folder);
    const logged: string[] = [];
    const writer = createThreadWriter(engine);
    const tenant = (id: string) => ({
      checklists: createChecklistStore(engine, id),
      threads: createThreads(engine, id, writer),
      asked: createAsked(engine, id),
      forgetting: createForgetting(engine, id, writer),
    });
    const keeping: SlackKeeping = {
      ...openKeeping({ folder }, () => undefined),
      lists: async (id) => tenant(id).checklists,
      of: async (id) => tenant(id),
      outbox: async () => createOutbox(engine),
    };
    const slack = await openFakeSlack(WELL);
    closing.push(() => slack.close());
    const app = createSlackApp({
      connection: { mode: 'http', botToken: 'xoxb-tests', signingSecret: SECRET, port: 0 },
      slackApiUrl: `${slack.url}api/`,
      bot: createBot({ knowledge, today: () => '2026-11-22', keeping }, (error) => {
        throw error;
      }),
      log: pino({ level: 'info' }, { write: (line: string) => logged.push(line) }),
      releases: [],
      commands: [],
      keeping,
      toPng: noPictures,
    });
    closing.push(() => app.stop());
    const sender = await new Sender().open();
    closing.push(() => sender.close());
    sender.target = `http://127.0.0.1:${await app.start()}/slack/events`;
    await sql.raw(pragma).execute(engine.db);
    await fill(engine);

    expect(wordsIn(await firstPost(await sender.command('check R730 256 GB')))).toMatch(/Hyper-V on/);
    const before = slack.calls.length;
    const event = {
      type: 'app_mention',
      user: 'U0ALICE',
      channel: 'C0HYPERV',
      ts: '1.1',
      text: `check R730 ${'ram=64GB '.repeat(9)}`,
    };
    await sender.event(event);
    await eventually(() => expect(slack.calls.slice(before)).toContain('/api/chat.postMessage'));
    const refused = await sender.command('checklist post small');
    expect(refused.body).toMatchObject({ text: expect.stringContaining('This was not saved') });
    expect((await createChecklistStore(engine, 'T0TEAM').list({ limit: 10 })).length).toBe(0);
    expect(logged.join('')).toMatch(/SQLITE_(?:FULL|READONLY)/);
  },
);

/** Stores small lists until there is no room for another. */
async function fill(engine: Engine): Promise<void> {
  const store = createChecklistStore(engine, 'T1');
  for (let count = 0; count < 500; count += 1) {
    const change = { by: 'U1', at: AT };
    const failure = await store.create(list(`f${count}`), 'nowhere', change).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (
      failure instanceof Error &&
      'code' in failure &&
      /^SQLITE_(?:FULL|READONLY)/.test(String(failure.code))
    )
      return;
    if (failure !== undefined) throw failure;
  }
  throw new Error('there is room for ever');
}
