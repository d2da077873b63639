import type { findEnvironment } from './environment.ts';
import { readStorePlace } from './settings.ts';
import type { Place } from './store/open-store.ts';
import type { Operations } from './terminal/operations.ts';

/** What the operator's commands do, with the settings of an environment. What they need is loaded when it is used. */
export function createOperations(environment: typeof findEnvironment): Operations {
  const place = (): Place => {
    const found = readStorePlace(environment(['DATABASE_URL']).env);
    return 'address' in found ? { ...found, onIdleError: () => undefined } : found;
  };
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
  };
}

const rowsInWords = (rows: number): string =>
  `${rows.toLocaleString('en-US')} ${rows === 1 ? 'row' : 'rows'}`;
