import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';

/** The extension, as every language names it. */
const WFP = /windows filtering platform|^wfp/i;

export const wfpExtension = definePractice({
  id: 'bpa.wfp-extension',
  check({ setup }) {
    return judgeEach({
      objects: setup.extensions.filter(({ name }) => WFP.test(name?.value ?? '')),
      things: ['WFP extension of a virtual switch', 'WFP extensions of virtual switches'],
      fault: 'disabled',
      nameOf: ({ switch: of }) => nameOr(of, 'switch'),
      value: ({ enabled }) => enabled,
      breaks: (enabled) => !enabled,
    });
  },
});
