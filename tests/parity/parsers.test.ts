import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parsers } from '../../src/hosts/parsers/index.ts';

const FOLDER = fileURLToPath(new URL('../../src/hosts/parsers', import.meta.url));

/** Files that define a parser. */
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .filter((file) => /^export const \w+: Parser = \{$/m.test(readFileSync(join(FOLDER, file), 'utf8')))
  .map((file) => relative('.', file));

it('lists every parser once', () => {
  const list = readFileSync(join(FOLDER, 'index.ts'), 'utf8');
  const imported = [...list.matchAll(/^import \{ \w+ \} from '\.\/([\w/-]+\.ts)';$/gm)].map(
    ([, file]) => file,
  );

  expect(new Set(imported)).toEqual(new Set(files));
  expect(imported).toHaveLength(files.length);
  expect(parsers).toHaveLength(files.length);
  expect(new Set(parsers.map(({ id }) => id)).size).toBe(parsers.length);
});

it('puts plain words last', () => {
  expect(parsers.at(-1)?.id).toBe('plain-words');
});
