import { iscsiAdapter } from '../../../src/rules/network/iscsi-adapter.ts';
import { checkRule, figureOf } from '../judging.ts';
import { ports, wifi } from '../nics.ts';

const minimum = figureOf('network.adapters.minimum-iscsi', 'ws2008');
const usual = figureOf('network.adapters.minimum', 'ws2022');

checkRule(iscsiAdapter, {
  'as many as the release says': {
    given: { storage: ['iscsi'], nics: [ports(minimum)] },
    release: 'ws2008',
    status: 'met',
  },
  'one fewer': {
    given: { storage: ['iscsi'], nics: [ports(minimum - 1)] },
    release: 'ws2008',
    status: 'unmet',
  },
  'one more than the usual number, where no page counts': {
    given: { storage: ['local', 'iscsi'], nics: [ports(usual + 1)] },
    status: 'met',
  },
  'the usual number, where no page counts': {
    given: { storage: ['iscsi'], nics: [ports(usual)] },
    status: 'unmet',
    says: 'Add an adapter that only iSCSI uses',
  },
  'a wireless one does not count': {
    given: { storage: ['iscsi'], nics: [ports(usual), wifi()] },
    status: 'unmet',
  },
  'other storage': { given: { storage: ['fibre-channel'], nics: [ports(usual)] }, status: 'not-applicable' },
  'no storage in the paste': { given: { nics: [ports(usual)] }, status: 'unknown', says: 'storage=iscsi' },
  'no adapters in the paste': { given: { storage: ['iscsi'] }, status: 'unknown' },
  'a client': { given: { storage: ['iscsi'], nics: [] }, release: 'win11', status: 'not-applicable' },
});
