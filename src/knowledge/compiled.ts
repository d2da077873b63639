import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Base } from './knowledge.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The base that the build checked and wrote beside the code. Run from source, the YAML itself, checked anew:
 * parsing it takes longer than everything else at start, which is why the build does it.
 */
export async function loadCompiledBase(): Promise<Base> {
  if (import.meta.url.endsWith('.ts')) {
    const { loadBase } = await import('./load.ts');
    return loadBase(here('../../knowledge'));
  }
  // The build wrote this file from a base that passed every check.
  return JSON.parse(readFileSync(here('../knowledge.json'), 'utf8')) as Base;
}
