import type { Parser } from '../parser.ts';
import { readObjects } from './read-objects.ts';

/** Get-VMHost, and whether the role or feature Hyper-V is installed. */
export const getVmHost: Parser = {
  id: 'get-vmhost',
  read(paste, free) {
    return readObjects(paste, free, 'get-vmhost', ({ kind }) => kind === 'vm-host' || kind === 'feature');
  },
};
