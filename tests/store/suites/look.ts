import { expect, onTestFinished, test } from 'vitest';
import { lookAtStore } from '../../../src/store/look.ts';
import { migrate, newestVersion } from '../../../src/store/migrate.ts';
import { openEngine } from '../../../src/store/open-store.ts';
import type { NewDatabase } from '../support/database.ts';

export function lookSuite(newDatabase: NewDatabase): void {
  test('a look at a database changes nothing', async () => {
    const place = await newDatabase();
    expect(await lookAtStore(place)).toEqual({ version: undefined, newest: newestVersion });
    const engine = await openEngine(place);
    onTestFinished(() => engine.close());
    await migrate(engine, 3);
    expect(await lookAtStore(place)).toEqual({ version: 3, newest: newestVersion });
    expect(await lookAtStore(place)).toEqual({ version: 3, newest: newestVersion });
  });
}
