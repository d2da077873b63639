import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { backUpToFile, restoreFromFile } from '../../../src/store/backup/backup-files.ts';
import { keptTables } from '../../../src/store/backup/kept-tables.ts';
import { migrate, newestVersion } from '../../../src/store/migrate.ts';
import { openEngine, type Place } from '../../../src/store/open-store.ts';
import type { NewDatabase } from '../support/database.ts';
import { fillEveryTable, rowsOfAll } from '../support/every-table.ts';
import { at, change, item, list } from '../support/lists.ts';
import { opened } from '../support/opened.ts';

const newFile = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-backup-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'backup.gz');
};

const tablesOf = async (place: Place): Promise<Readonly<Record<string, readonly unknown[]>>> => {
  const engine = await openEngine(place);
  onTestFinished(() => engine.close());
  return rowsOfAll(engine);
};

/** Rewrites the text of a backup file. */
const rewrite = (file: string, edit: (text: string) => string): void =>
  writeFileSync(file, gzipSync(edit(gunzipSync(readFileSync(file)).toString())));

export function backupSuite(newDatabase: NewDatabase): void {
  describe('backups', () => {
    test('every row of every table comes back as it was', async () => {
      const [from, to, file] = [await newDatabase(), await newDatabase(), newFile()];
      const before = await fillEveryTable(from);
      expect(Object.values(before).every((rows) => rows.length > 0)).toBe(true);
      const rows = await backUpToFile(from, file);
      expect(rows).toBe(Object.values(before).flat().length);
      await restoreFromFile(to, file, false);
      expect(await tablesOf(to)).toEqual(before);
      // What was restored works on: the delivery that was stored before is known.
      const { checklists } = (await opened(to)).of('T1');
      expect(await checklists.setState('l', 'c', { kind: 'done' }, change())).toBe('completed');
    });

    test('no table is forgotten', async () => {
      const place = await newDatabase();
      await opened(place);
      const engine = await openEngine(place);
      onTestFinished(() => engine.close());
      const tables = (await engine.db.introspection.getTables()).map(({ name }) => name);
      const kept: readonly string[] = keptTables.map(({ name }) => name);
      expect([...new Set(tables)].toSorted()).toEqual([...kept, 'store_version'].toSorted());
    });

    test('an installation stays encrypted', async () => {
      const [from, file] = [await newDatabase(), newFile()];
      await fillEveryTable(from);
      await backUpToFile(from, file);
      const text = gunzipSync(readFileSync(file)).toString();
      expect(text).toContain('["installations",');
      expect(text).not.toContain('xoxb-secret');
    });

    test('more rows than one page and one statement hold', async () => {
      const [from, to, file] = [await newDatabase(), await newDatabase(), newFile()];
      const { threads } = (await opened(from)).of('T1');
      const keys = Array.from({ length: 1203 }, (_, index) => `k${index}`);
      await threads.keep(keys, {}, { by: 'U1', at: at(0) });
      expect(await backUpToFile(from, file)).toBe(1203);
      await restoreFromFile(to, file, false);
      expect((await tablesOf(to)).threads).toHaveLength(1203);
    });

    test('every tick that was acknowledged before is in a backup that is taken while people tick', async () => {
      const [from, to, file] = [await newDatabase(), await newDatabase(), newFile()];
      const { checklists } = (await opened(from)).of('T1');
      const ids = Array.from({ length: 150 }, (_, index) => `i${index}`);
      await checklists.create(list('l', { items: ids.map((id) => item(id)) }), 'messages', change());
      const acknowledged: string[] = [];
      let more = true;
      const ticking = (async () => {
        for (const id of ids) {
          if (!more) return;
          await checklists.setState('l', id, { kind: 'done' }, change());
          acknowledged.push(id);
        }
      })();
      while (acknowledged.length < 10) await new Promise((resolve) => setTimeout(resolve, 2));
      const before = [...acknowledged];
      await backUpToFile(from, file);
      const during = acknowledged.length;
      more = false;
      await ticking;
      await restoreFromFile(to, file, false);
      const restored = await (await opened(to)).of('T1').checklists.find('l');
      const done = restored?.items.filter(({ state }) => state === 'done').map(({ id }) => id) ?? [];
      expect(done).toEqual(expect.arrayContaining(before));
      // One moment: as many changes as the version says, and no tick without its event.
      expect(restored?.version).toBe(done.length + 1);
      expect(during).toBeGreaterThanOrEqual(before.length);
    });

    test('a database that is not empty is left alone, and replaced when that is asked for', async () => {
      const [from, to, file] = [await newDatabase(), await newDatabase(), newFile()];
      const before = await fillEveryTable(from);
      await backUpToFile(from, file);
      const store = await opened(to);
      await store.of('T9').checklists.create(list('other'), 'messages', change());
      const there = await tablesOf(to);
      await expect(restoreFromFile(to, file, false)).rejects.toMatchObject({
        name: 'UserError',
        message: expect.stringContaining('is not empty'),
        hint: expect.stringContaining('--replace'),
      });
      expect(await tablesOf(to)).toEqual(there);
      await restoreFromFile(to, file, true);
      expect(await tablesOf(to)).toEqual(before);
    });

    test('a database that a bot was only started on counts as empty', async () => {
      const [from, to, file] = [await newDatabase(), await newDatabase(), newFile()];
      const before = await fillEveryTable(from);
      await backUpToFile(from, file);
      await (await opened(to)).salt('another');
      await restoreFromFile(to, file, false);
      expect((await tablesOf(to)).settings).toEqual(before.settings);
    });

    test.each([
      ['a changed row', (text: string) => text.replace('List l', 'List m'), /checksum/],
      ['a row too few', (text: string) => text.replace(/\n\["items"[^\n]*/, ''), /checksum/],
      ['no end', (text: string) => text.split('\n').slice(0, -2).join('\n'), /its end is missing/],
      ['something behind its end', (text: string) => `${text}["items",{}]\n`, /something follows its end/],
      ['an unknown table', (text: string) => text.replace('["items"', '["store_version"'), /names a table/],
      ['no header', (text: string) => text.slice(text.indexOf('\n') + 1), /no backup/],
      [
        'newer tables',
        (text: string) => text.replace(/"tables":\d+/, `"tables":${newestVersion + 1}`),
        /knows versions up to/,
      ],
      [
        'a newer form',
        (text: string) => text.replace('"formatVersion":1', '"formatVersion":2'),
        /has form 2/,
      ],
    ])('a backup with %s is refused and changes nothing', async (_, edit, reason) => {
      const [from, to, file] = [await newDatabase(), await newDatabase(), newFile()];
      await fillEveryTable(from);
      await backUpToFile(from, file);
      rewrite(file, edit);
      const there = await fillEveryTable(to);
      await expect(restoreFromFile(to, file, true)).rejects.toMatchObject({
        name: 'UserError',
        message: reason,
      });
      expect(await tablesOf(to)).toEqual(there);
    });

    test.each([
      ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
      ['with a turned bit', (bytes: Buffer) => bytes.with(bytes.length - 20, (bytes.at(-20) ?? 0) ^ 4)],
      ['of something else', () => Buffer.from('SQLite format 3')],
    ])('a file that is %s is one sentence and changes nothing', async (_, edit) => {
      const [from, to, file] = [await newDatabase(), await newDatabase(), newFile()];
      await fillEveryTable(from);
      await backUpToFile(from, file);
      writeFileSync(file, edit(readFileSync(file)));
      const there = await fillEveryTable(to);
      await expect(restoreFromFile(to, file, true)).rejects.toMatchObject({ name: 'UserError' });
      expect(await tablesOf(to)).toEqual(there);
    });

    test.for(
      keptTables.map(({ since }) => since).filter((since, index, all) => all.indexOf(since) === index),
    )('a backup of tables of version %i is brought up to date', async (version) => {
      const [from, to, file] = [await newDatabase(), await newDatabase(), newFile()];
      const engine = await openEngine(from);
      onTestFinished(() => engine.close());
      await migrate(engine, version);
      await sql`insert into checklists (tenant, id, title, channel, version, created_at, changed_at)
          values ('T1', 'l', 'List', 'C1', 1, ${at(0)}, ${at(0)})`.execute(engine.db);
      expect(await backUpToFile(from, file)).toBe(1);
      await restoreFromFile(to, file, false);
      const found = await (await opened(to)).of('T1').checklists.find('l');
      expect(found?.title).toBe('List');
    });

    test('an empty database and a file that is there are refused', async () => {
      const [place, file] = [await newDatabase(), newFile()];
      await expect(backUpToFile(place, file)).rejects.toMatchObject({ name: 'UserError' });
      writeFileSync(file, 'precious');
      await fillEveryTable(place);
      await expect(backUpToFile(place, file)).rejects.toMatchObject({ message: `${file} is there already.` });
      expect(readFileSync(file, 'utf8')).toBe('precious');
    });
  });
}
