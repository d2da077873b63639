import type { Engine } from './engine.ts';

const NAME = 'name-salt';

/** The salt of all instances over this database: the candidate of whoever asks first. */
export async function readSalt({ db }: Pick<Engine, 'db'>, candidate: string): Promise<string> {
  await db
    .insertInto('settings')
    .values({ name: NAME, value: candidate })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', NAME)
    .executeTakeFirstOrThrow();
  return value;
}
