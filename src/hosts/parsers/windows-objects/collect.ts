import type { Parser } from '../parser.ts';
import { readObjects } from './read-objects.ts';

/** The output of the block that /hyperv collect gives. */
export const collect: Parser = {
  id: 'collect',
  read(paste, free) {
    return readObjects(paste, free, 'collect', ({ layout }) => layout === 'collect');
  },
};
