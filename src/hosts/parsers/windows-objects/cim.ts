import type { Parser } from '../parser.ts';
import { CIM_KINDS, WMIC_LAYOUTS } from './cim-kinds.ts';
import { readObjects } from './read-objects.ts';

/** Objects of CIM and WMI, as Get-CimInstance and Get-WmiObject print them in any layout. */
export const cim: Parser = {
  id: 'cim',
  read(paste, free) {
    return readObjects(
      paste,
      free,
      'cim',
      ({ kind, layout }) => !WMIC_LAYOUTS.includes(layout) && CIM_KINDS.includes(kind),
    );
  },
};
