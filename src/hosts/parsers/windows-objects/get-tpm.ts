import type { Parser } from '../parser.ts';
import { readObjects } from './read-objects.ts';

/** Get-Tpm and the class Win32_Tpm. */
export const getTpm: Parser = {
  id: 'get-tpm',
  read(paste, free) {
    return readObjects(paste, free, 'get-tpm', ({ kind }) => kind === 'tpm');
  },
};
