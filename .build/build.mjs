// Builds dist/: the bundled code, the checked knowledge base as JSON and the page of the local workspace beside it.
import { chmodSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPage } from './page.mjs';
import { bundle, importSource } from './program.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const DIST = here('../dist/');

await bundle({ start: 'start.ts', cli: 'cli.ts', 'judge-thread': 'judge-thread.ts' }, DIST);
chmodSync(`${DIST}cli.js`, 0o755);

const { KnowledgeError, loadBase } = await importSource('knowledge/load.ts');
try {
  writeFileSync(`${DIST}knowledge.json`, JSON.stringify(loadBase(here('../knowledge'))));
} catch (error) {
  console.error(error instanceof KnowledgeError ? error.message : error);
  process.exit(1);
}
await buildPage();
