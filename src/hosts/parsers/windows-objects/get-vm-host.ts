import type { Parser } from '../parser.ts';
import { readObjects } from './read-objects.ts';

/** Get-VMHost: that it answers shows that the role is there, though not that its hypervisor runs. */
export const getVmHost: Parser = {
  id: 'get-vmhost',
  read(paste, free) {
    return readObjects(paste, free, 'get-vmhost', ({ kind }) => kind === 'vm-host');
  },
};
