import type { Parser } from '../parser.ts';
import { readObjects } from './read-objects.ts';

/** Get-PhysicalDisk and Get-Disk. */
export const getPhysicalDisk: Parser = {
  id: 'get-physicaldisk',
  read(paste, free) {
    return readObjects(paste, free, 'get-physicaldisk', ({ kind }) => kind === 'physical-disk');
  },
};
