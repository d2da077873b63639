import { existsSync, readdirSync, statSync } from 'node:fs';
import { packageFile, runsFromSource } from './package-files.ts';

/** What the build reads; guides and the list of changes are not among it. */
const COMPILED = /\.(?:tsx?|css|html|svg|yml)$/;

/** One sentence when the sources are newer than the build that runs; `undefined` when they are not, or not there. */
export function staleBuildWarning(): string | undefined {
  if (runsFromSource || !existsSync(packageFile('src'))) return undefined;
  const built = statSync(packageFile('dist/knowledge.json')).mtimeMs;
  const changed = [packageFile('src'), packageFile('knowledge')].some((folder) => newest(folder) > built);
  return changed
    ? 'dist/ is older than src/ or knowledge/: run "npm run build" to use the change.'
    : undefined;
}

/** Time of the latest change below a folder, in milliseconds since 1970. */
function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && COMPILED.test(entry.name),
  );
  return files.reduce(
    (latest, file) => Math.max(latest, statSync(`${file.parentPath}/${file.name}`).mtimeMs),
    0,
  );
}
