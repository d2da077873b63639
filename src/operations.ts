import { readFile } from 'node:fs/promises';
import type { findEnvironment } from './environment.ts';
import { packageFile } from './package-files.ts';
import { readStorePlace, type StorePlace } from './settings.ts';
import type { Place } from './store/open-store.ts';
import type { Operations } from './terminal/operations.ts';
import { localDay } from './today.ts';

/** What the operator's commands do, with the settings of an environment. What they need is loaded when it is used. */
export function createOperations(
  environment: typeof findEnvironment,
  knowledge: () => Promise<{ readonly version: string; readonly checked: string }>,
): Operations {
  const place = (): Place => placeOf(readStorePlace(environment(['DATABASE_URL']).env));
  return {
    async backUp(file) {
      const { backUpToFile } = await import('./store/backup/backup-files.ts');
      const rows = await backUpToFile(place(), file);
      return `${file} holds ${rowsInWords(rows)}. Keep HYPERV_TOKEN_KEYS elsewhere: it is not in there.`;
    },
    async restore(file, replace) {
      const { restoreFromFile } = await import('./store/backup/backup-files.ts');
      const { rows, at } = await restoreFromFile(place(), file, replace);
      return `Restored ${rowsInWords(rows)} from the backup of ${at}. Start the bot again.`;
    },
    async examine() {
      const [{ examine }, { lookAtStore }, { createSeal }] = await Promise.all([
        import('./doctor/examine.ts'),
        import('./store/look.ts'),
        import('./store/seal.ts'),
      ]);
      return examine({
        findEnvironment: environment,
        nodeVersion: process.versions.node,
        scopes: await manifestScopes(),
        knowledge: await knowledge(),
        today: localDay(),
        lookAtDatabase: (found) => lookAtStore(placeOf(found)),
        faultOfKeys(keys) {
          try {
            createSeal(keys);
          } catch (error) {
            return error instanceof Error ? error.message : String(error);
          }
        },
      });
    },
  };
}

const placeOf = (found: StorePlace): Place =>
  'address' in found ? { ...found, onIdleError: () => undefined } : found;

/** The scopes that manifest.yml asks for. */
async function manifestScopes(): Promise<readonly string[]> {
  const { parse } = await import('yaml');
  const manifest = parse(await readFile(packageFile('manifest.yml'), 'utf8')) as {
    readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  };
  return manifest.oauth_config.scopes.bot;
}

const rowsInWords = (rows: number): string =>
  `${rows.toLocaleString('en-US')} ${rows === 1 ? 'row' : 'rows'}`;
