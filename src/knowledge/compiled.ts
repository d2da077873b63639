import { readFileSync } from 'node:fs';
import { packageFile, runsFromSource } from '../package-files.ts';
import type { Base } from './knowledge.ts';

/**
 * The base that the build checked and wrote beside the code. Run from source, the YAML itself, checked anew:
 * parsing it takes longer than everything else at start, which is why the build does it.
 */
export async function loadCompiledBase(): Promise<Base> {
  if (runsFromSource) {
    const { loadBase } = await import('./load.ts');
    return loadBase(packageFile('knowledge'));
  }
  // The build wrote this file from a base that passed every check.
  return JSON.parse(readFileSync(packageFile('dist/knowledge.json'), 'utf8')) as Base;
}
