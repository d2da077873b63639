import { isOwnKind } from '../../setup/kinds.ts';
import type { Parser } from '../parser.ts';
import { readObjects } from './read-objects.ts';

/**
 * Claims what the commands print of an existing setup: the memory and processors of a virtual machine are not those
 * of its host.
 */
export const hyperVSetup: Parser = {
  id: 'hyper-v-setup',
  read(paste, free) {
    return readObjects(paste, free, 'hyper-v-setup', ({ kind }) => isOwnKind(kind));
  },
};
