import { fileURLToPath } from 'node:url';

/** The folder of the real base. */
export const BASE_FOLDER = fileURLToPath(new URL('../knowledge', import.meta.url));
