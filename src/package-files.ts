import { fileURLToPath } from 'node:url';

/** Whether the code runs as it was written, and not as the build bundled it. */
export const runsFromSource = import.meta.url.endsWith('.ts');

/** A file of the package by its path from the top: the code lies one folder below it, in `src/` as in `dist/`. */
export const packageFile = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
