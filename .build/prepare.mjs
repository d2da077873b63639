// Runs on every npm install. Without the development dependencies there is no compiler: an earlier build stays.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const installed = existsSync(fileURLToPath(new URL('../node_modules/typescript', import.meta.url)));
const built = existsSync(fileURLToPath(new URL('../dist/start.js', import.meta.url)));
if (installed) await import('./build.mjs');
else if (built) console.log('No compiler is installed; dist/ stays as it was built.');
else
  console.log(
    'No compiler is installed and dist/ is missing: run "npm ci" with the development dependencies once.',
  );
