import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { capabilities } from '../../src/capabilities/index.ts';
import { knowledge } from '../base.ts';

const FOLDER = fileURLToPath(new URL('../../src/capabilities', import.meta.url));

it('lists every capability once', () => {
  const listed = [...readFileSync(`${FOLDER}/index.ts`, 'utf8').matchAll(/'\.\/list\/([\w-]+\.ts)'/g)];

  expect(new Set(listed.map(([, file]) => file))).toEqual(new Set(readdirSync(`${FOLDER}/list`)));
  expect(capabilities).toHaveLength(listed.length);
});

it('gives every id and every name to one capability', () => {
  const names = capabilities.flatMap((capability) => capability.names);

  expect(new Set(capabilities.map(({ id }) => id)).size).toBe(capabilities.length);
  expect(new Set(names).size).toBe(names.length);
});

it('rests on facts that exist', () => {
  const ids = capabilities.flatMap(({ conditions }) => conditions.flatMap(({ factIds }) => factIds));

  expect(ids.filter((id) => knowledge.fact(id) === undefined)).toEqual([]);
});
