import type { Installations } from '../keeping/installations.ts';
import type { Engine } from './engine.ts';
import type { Seal } from './seal.ts';

/** The workspaces that installed the bot, encrypted. */
export function createInstallations({ db }: Pick<Engine, 'db'>, seal: Seal): Installations {
  return {
    async save(tenant, text, at) {
      const installation = seal.close(text, tenant);
      await db
        .insertInto('installations')
        .values({ tenant, installation, at })
        .onConflict((conflict) => conflict.columns(['tenant']).doUpdateSet({ installation, at }))
        .execute();
    },
    async find(tenant) {
      const row = await db
        .selectFrom('installations')
        .select('installation')
        .where('tenant', '=', tenant)
        .executeTakeFirst();
      return row === undefined ? undefined : seal.open(row.installation, tenant);
    },
    async remove(tenant) {
      await db.deleteFrom('installations').where('tenant', '=', tenant).execute();
    },
  };
}
