import type { Parser } from '../parser.ts';
import { readObjects } from './read-objects.ts';

/** `Get-ComputerInfo` as a list, whole or with `-Property`, and the table that a few properties give. */
export const getComputerInfo: Parser = {
  id: 'get-computerinfo',
  read(paste, free) {
    return readObjects(
      paste,
      free,
      'get-computerinfo',
      ({ kind, layout }) => kind === 'computer-info' && layout !== 'json',
    );
  },
};
