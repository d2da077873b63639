import { ecc } from '../../../src/rules/host/ecc.ts';
import { checkRule } from '../judging.ts';

checkRule(ecc, {
  'ECC memory': { given: { ecc: true }, status: 'met' },
  'memory without': { given: { ecc: false }, status: 'unmet', says: 'Choose a server with ECC memory' },
  'not in the paste': { given: {}, status: 'unknown', says: 'ecc=yes' },
  'a release without a checked value': { given: { ecc: false }, release: 'ws2012r2', status: 'unknown' },
  'ECC memory on a release without a checked value': {
    given: { ecc: true },
    release: 'ws2012r2',
    status: 'met',
  },
  'a client': { given: { ecc: false }, release: 'win11', status: 'not-applicable' },
  'a laptop': { given: { ecc: false, laptop: true }, status: 'not-applicable' },
  'a virtual machine': { given: { ecc: false, isVirtualMachine: true }, status: 'not-applicable' },
});
