// The paste of the bench: a systeminfo of 4 KB.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FIXTURE = fileURLToPath(
  new URL('../../tests/fixtures/specs/systeminfo-ws2025-already-a-host.txt', import.meta.url),
);
const LENGTH = 4096;

const hotfix = (index) => `                           [${index}]: KB5${String(index).padStart(6, '0')}\n`;

/** The fixture with as many more hotfixes as a machine of some age has. */
export function benchPaste() {
  const paste = readFileSync(FIXTURE, 'utf8').replaceAll('\r\n', '\n');
  const missing = Math.max(0, Math.ceil((LENGTH - paste.length) / hotfix(10).length));
  const more = Array.from({ length: missing }, (_, index) => hotfix(index + 10)).join('');
  return paste.replace(/^Network Card/m, `${more}Network Card`);
}
