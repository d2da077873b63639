import type { Parser } from '../parser.ts';
import { readObjects } from './read-objects.ts';

/** `Get-ComputerInfo | ConvertTo-Json`, whose processors and adapters are objects of their own. */
export const getComputerInfoJson: Parser = {
  id: 'get-computerinfo-json',
  read(paste, free) {
    return readObjects(
      paste,
      free,
      'get-computerinfo-json',
      ({ kind, layout, under }) => layout === 'json' && (kind === 'computer-info' || /^Cs[A-Z]/.test(under)),
    );
  },
};
