import type { Parser } from '../parser.ts';
import { readObjects } from './read-objects.ts';

/** Virtual switches and teams of adapters. */
export const getVmSwitch: Parser = {
  id: 'get-vmswitch',
  read(paste, free) {
    return readObjects(
      paste,
      free,
      'get-vmswitch',
      ({ kind }) => kind === 'vm-switch' || kind === 'switch-team',
    );
  },
};
