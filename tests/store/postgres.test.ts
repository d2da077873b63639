import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { backUpToFile, restoreFromFile } from '../../src/store/backup/backup-files.ts';
import { openEngine } from '../../src/store/open-store.ts';
import { suites } from './suites/index.ts';
import { fillEveryTable, rowsOfAll } from './support/every-table.ts';
import { type PostgresServer, startPostgres } from './support/postgres.ts';

let server: PostgresServer;
const START_MS = 60_000;
beforeAll(async () => {
  server = await startPostgres();
}, START_MS);
afterAll(() => server.stop());

describe('Postgres', () => {
  for (const suite of suites) suite(() => server.newDatabase());
});

test.each(['to', 'from'])('a backup goes %s the other kind of database', async (direction) => {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-moving-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const places = [{ folder: join(folder, 'data') }, await server.newDatabase()];
  const [from, to] = direction === 'to' ? places : places.toReversed();
  if (from === undefined || to === undefined) throw new Error('two places');
  const before = await fillEveryTable(from);
  await backUpToFile(from, join(folder, 'backup.gz'));
  await restoreFromFile(to, join(folder, 'backup.gz'), false);
  const engine = await openEngine(to);
  onTestFinished(() => engine.close());
  expect(await rowsOfAll(engine)).toEqual(before);
});
