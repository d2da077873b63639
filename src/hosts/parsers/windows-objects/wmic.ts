import type { Parser } from '../parser.ts';
import { CIM_KINDS, WMIC_LAYOUTS } from './cim-kinds.ts';
import { readObjects } from './read-objects.ts';

/** The output of wmic: a table without dashes, `Key=Value`, or rows that begin with the node. */
export const wmic: Parser = {
  id: 'wmic',
  read(paste, free) {
    return readObjects(
      paste,
      free,
      'wmic',
      ({ kind, layout }) => WMIC_LAYOUTS.includes(layout) && CIM_KINDS.includes(kind),
    );
  },
};
