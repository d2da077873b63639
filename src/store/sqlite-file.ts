import { join } from 'node:path';

/** The one file in a folder. */
export const sqliteFile = (folder: string): string => join(folder, 'hyperv-advisor.db');
