import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createOperations } from '../src/operations.ts';
import { openStore } from '../src/store/open-store.ts';
import { knowledge } from './base.ts';
import { change, list } from './store/support/lists.ts';

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-operations-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const at = (env: Record<string, string>) =>
  createOperations(
    () => ({ env, warnings: [] }),
    async () => knowledge,
  );

test('a backup of one DATA_DIR is restored into another, readable by its owner only', async () => {
  const [from, to] = [newFolder(), newFolder()];
  const file = join(from, 'b.gz');
  const store = await openStore({ folder: from });
  await store.of('T1').checklists.create(list('l'), 'messages', change());
  await store.close();

  const said = await at({ DATA_DIR: from }).backUp(file);
  expect(said).toMatch(/b\.gz holds 7 rows\. Keep HYPERV_TOKEN_KEYS elsewhere/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await at({ DATA_DIR: to }).restore(file, false)).toMatch(/^Restored 7 rows from/);

  const restored = await openStore({ folder: to });
  onTestFinished(() => restored.close());
  expect((await restored.of('T1').checklists.find('l'))?.title).toBe('List l');
});

test('no database, no file, and a Postgres that is away are one sentence each', async () => {
  const folder = newFolder();
  await expect(at({ DATA_DIR: join(folder, 'none') }).backUp(join(folder, 'b.gz'))).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(/^There is no database in /),
  });
  await expect(at({ DATA_DIR: folder }).restore(join(folder, 'none.gz'), false)).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(/^There is no file /),
  });
  await expect(
    at({ DATABASE_URL: 'postgres://u:hidden@127.0.0.1:1/db' }).backUp(join(folder, 'b.gz')),
  ).rejects.toMatchObject({ name: 'UserError', message: 'The database cannot be used (ECONNREFUSED).' });
});

test('the doctor knows the manifest, the base and the database', async () => {
  const folder = newFolder();
  const store = await openStore({ folder });
  await store.close();
  const checks = await at({ DATA_DIR: folder }).examine();
  expect(checks.map(({ name, state }) => `${name}: ${state}`)).toEqual([
    'Node: ok',
    'Settings: ok',
    'Bot token: not checked',
    'Scopes: not checked',
    'App-level token: not checked',
    'Signing secret: not checked',
    'Clock: not checked',
    'Database: ok',
    'Data folder: ok',
    'Disk: ok',
    'Knowledge base: ok',
  ]);
});
