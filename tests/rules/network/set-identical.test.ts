import { setIdentical } from '../../../src/rules/network/set-identical.ts';
import { checkRule } from '../judging.ts';
import { ports, wifi, wired } from '../nics.ts';

const intel = [wired('Intel(R) X710', { speedGbps: 10 }), wired('Intel(R) X710 #2', { speedGbps: 10 })];
const broadcom = ports(2, 'Broadcom BCM57416', { speedGbps: 10 });

checkRule(setIdentical, {
  'one make, whatever number Windows gives it': {
    given: { team: { kind: 'set' }, nics: intel },
    status: 'met',
  },
  'a wireless one is no member': {
    given: { team: { kind: 'set' }, nics: [...intel, wifi()] },
    status: 'met',
  },
  'more members than adapters of one make': {
    given: { team: { kind: 'set', members: 4 }, nics: [...intel, broadcom] },
    status: 'unmet',
    says: 'mixes network adapters',
  },
  'as many members as adapters of one make': {
    given: { team: { kind: 'set', members: 2 }, nics: [...intel, broadcom] },
    status: 'unknown',
  },
  'one make in two speeds': {
    given: {
      team: { kind: 'set', members: 2 },
      nics: [wired('X', { speedGbps: 10 }), wired('X', { speedGbps: 1 })],
    },
    status: 'unmet',
  },
  'only names of connections': {
    given: { team: { kind: 'set', members: 2 }, nics: [wired('Ethernet'), wired('Ethernet 2')] },
    status: 'unknown',
  },
  'no adapters in the paste': { given: { team: { kind: 'set' } }, status: 'unknown' },
  'another kind of team': { given: { team: { kind: 'lbfo' }, nics: intel }, status: 'not-applicable' },
  'no team in the paste': { given: { nics: intel }, status: 'not-applicable' },
});
