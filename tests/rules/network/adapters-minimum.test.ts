import { adaptersMinimum } from '../../../src/rules/network/adapters-minimum.ts';
import { checkRule, figureOf } from '../judging.ts';
import { ports, wifi, wired } from '../nics.ts';

const minimum = figureOf('network.adapters.minimum', 'ws2022');

checkRule(adaptersMinimum, {
  'exactly as many': { given: { nics: [ports(minimum)] }, status: 'met' },
  'one fewer': { given: { nics: [ports(minimum - 1)] }, status: 'unmet', says: 'Add a network adapter' },
  'as many one by one': { given: { nics: [wired('A'), wired('B', { disconnected: true })] }, status: 'met' },
  'a wireless one does not count': {
    given: { nics: [wired('A'), wifi()] },
    status: 'unmet',
    says: '1 wired network adapter;',
  },
  none: { given: { nics: [] }, status: 'unmet', says: 'no wired network adapter' },
  'not in the paste': {
    given: {},
    status: 'unknown',
    says: 'The list of network adapters was not in the paste',
  },
  'a client': { given: { nics: [wired('A')] }, release: 'win11', status: 'not-applicable' },
  'a virtual machine': { given: { nics: [wired('A')], isVirtualMachine: true }, status: 'not-applicable' },
});
