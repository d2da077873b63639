// Builds dist/: the compiled code, the checked knowledge base as JSON and the page of the local workspace beside it.
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPage } from './page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(`${root}dist`, { recursive: true, force: true });

const compiler = fileURLToPath(import.meta.resolve('typescript/package.json')).replace(
  'package.json',
  'bin/tsc',
);
const compiled = spawnSync(process.execPath, [compiler, '-p', `${root}.build/tsconfig.json`], {
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

const { KnowledgeError, loadBase } = await import(`${root}dist/knowledge/load.js`);
try {
  writeFileSync(`${root}dist/knowledge.json`, JSON.stringify(loadBase(`${root}knowledge`)));
} catch (error) {
  console.error(error instanceof KnowledgeError ? error.message : error);
  process.exit(1);
}
await buildPage();
chmodSync(`${root}dist/cli.js`, 0o755);
