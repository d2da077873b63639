import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Truth } from './compare-facts.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/specs/', import.meta.url));

/** A paste with its truth. */
export interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly truth: Truth;
}

/** Every paste of `tests/fixtures/specs`. */
export const fixtures: readonly Fixture[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({
    name: file.replace(/\.txt$/, ''),
    text: readFileSync(FOLDER + file, 'utf8'),
    truth: JSON.parse(readFileSync(FOLDER + file.replace(/\.txt$/, '.json'), 'utf8')) as Truth,
  }));
