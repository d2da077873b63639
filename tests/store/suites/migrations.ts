import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { migrations } from '../../../src/store/migrations.ts';
import { openEngine, type Place } from '../../../src/store/open-store.ts';
import type { NewDatabase } from '../support/database.ts';
import { at, change, list } from '../support/lists.ts';
import { opened } from '../support/opened.ts';

const engineOf = async (place: Place) => {
  const engine = await openEngine(place);
  onTestFinished(() => engine.close());
  return engine;
};

export function migrationSuite(newDatabase: NewDatabase): void {
  describe('migrations', () => {
    test.for(migrations.map((_, version) => version))(
      'from version %i keep what is there',
      async (version) => {
        const place = await newDatabase();
        const engine = await engineOf(place);
        await migrate(engine, version);
        if (version > 0) {
          await sql`insert into checklists (tenant, id, title, channel, version, created_at, changed_at)
          values ('T1', 'l', 'List', 'C1', 1, ${at(0)}, ${at(0)})`.execute(engine.db);
          await sql`insert into items (tenant, checklist, id, place, message, content, state)
          values ('T1', 'l', 'a', 0, 0, '{}', 'open')`.execute(engine.db);
        }
        const { checklists } = (await opened(place)).of('T1');
        const kept = await checklists.setState('l', 'a', { kind: 'done' }, change());
        expect(kept).toBe(version > 0 ? 'completed' : 'unknown');
        expect(await checklists.create(list('m'), 'messages', change())).toBe('changed');
      },
    );

    test('run once when two start at the same time', async () => {
      const place = await newDatabase();
      const stores = await Promise.all([opened(place), opened(place), opened(place)]);
      const [{ rows }] = [
        await sql<{ version: number }>`select version from store_version`.execute((await engineOf(place)).db),
      ];
      expect(rows).toEqual([{ version: migrations.length }]);
      expect(await stores[2].of('T1').checklists.create(list('l'), 'messages', change())).toBe('changed');
    });

    test('refuse tables of a newer bot and leave them', async () => {
      const place = await newDatabase();
      const engine = await engineOf(place);
      await migrate(engine);
      await sql`update store_version set version = 99`.execute(engine.db);
      await expect(opened(place)).rejects.toThrow(UserError);
      const { rows } = await sql<{ version: number }>`select version from store_version`.execute(engine.db);
      expect(rows).toEqual([{ version: 99 }]);
    });
  });
}
