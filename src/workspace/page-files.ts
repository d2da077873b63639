import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { packageFile } from '../package-files.ts';
import type { Answer } from './web-api.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The built page; running from source takes it from there too. */
const FOLDER = packageFile('dist/workspace-page/');

/** Whether the page was built. */
export const hasPage = (): boolean => existsSync(`${FOLDER}index.html`);

/** All files of the page by their address; read once, so that no address leads out of the folder. */
export function readPage(): ReadonlyMap<string, Answer> {
  const names = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replaceAll('//', '/'));
  return new Map(
    names.map((name) => {
      const path = `/${name.slice(FOLDER.length)}`;
      const type = TYPES[extname(name)] ?? 'application/octet-stream';
      return [path === '/index.html' ? '/' : path, { status: 200, type, body: readFileSync(name) }];
    }),
  );
}
