import { inject } from 'vitest';
import { Knowledge } from '../src/knowledge/knowledge.ts';

export { BASE_FOLDER } from './base-folder.ts';

const base = inject('base');
if (typeof base === 'string') throw new Error(base);

/** The real base. */
export const knowledge = new Knowledge(base);
