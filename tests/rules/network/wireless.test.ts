import { wireless } from '../../../src/rules/network/wireless.ts';
import { checkRule } from '../judging.ts';
import { wifi, wired } from '../nics.ts';

checkRule(wireless, {
  'only wireless, on the first release': {
    given: { nics: [wifi()] },
    release: 'ws2008',
    status: 'unmet',
    says: 'use an internal virtual network with Internet Connection Sharing',
  },
  'only wireless, on a client': {
    given: { nics: [wifi()] },
    release: 'win11',
    status: 'unmet',
    says: 'use the Default Switch',
  },
  'only wireless, where a switch can use it': { given: { nics: [wifi()] }, release: 'win8', status: 'met' },
  'only wireless, on a release without a checked value': {
    given: { nics: [wifi()] },
    release: 'ws2022',
    status: 'unknown',
  },
  'a wired one beside it': {
    given: { nics: [wifi(), wired('A')] },
    release: 'ws2008',
    status: 'not-applicable',
  },
  'no adapter at all': { given: { nics: [] }, release: 'ws2008', status: 'not-applicable' },
  'not in the paste': { given: {}, release: 'ws2008', status: 'unknown' },
  'a virtual machine': {
    given: { nics: [wifi()], isVirtualMachine: true },
    release: 'ws2008',
    status: 'not-applicable',
  },
});
