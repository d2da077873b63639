import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** One sentence when the sources are newer than the build that runs; `undefined` when they are not, or not there. */
export function staleBuildWarning(): string | undefined {
  if (import.meta.url.endsWith('.ts') || !existsSync(here('../src'))) return undefined;
  const built = statSync(here('./knowledge.json')).mtimeMs;
  const changed = [here('../src'), here('../knowledge')].some((folder) => newest(folder) > built);
  return changed
    ? 'dist/ is older than src/ or knowledge/: run "npm run build" to use the change.'
    : undefined;
}

/** Time of the latest change below a folder, in milliseconds since 1970. */
function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce(
    (latest, file) => Math.max(latest, statSync(`${file.parentPath}/${file.name}`).mtimeMs),
    0,
  );
}
