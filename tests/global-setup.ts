import type { TestProject } from 'vitest/node';
import type { Base } from '../src/knowledge/knowledge.ts';
import { KnowledgeError, loadBase } from '../src/knowledge/load.ts';
import { BASE_FOLDER } from './base-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The real base, or the mistakes in it: only the tests that use it fail then. */
    base: Base | string;
  }
}

/** Reads the YAML once for the whole run: in every test file anew it would take most of the time. */
export function setup({ provide }: TestProject): void {
  provide('base', readBase());
}

function readBase(): Base | string {
  try {
    return loadBase(BASE_FOLDER);
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message;
    throw error;
  }
}
