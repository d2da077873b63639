import { lbfoSameSpeed } from '../../../src/rules/network/lbfo-same-speed.ts';
import { checkRule } from '../judging.ts';
import { ports } from '../nics.ts';

const fast = ports(2, 'A', { speedGbps: 10 });
const slow = ports(2, 'B', { speedGbps: 1 });

checkRule(lbfoSameSpeed, {
  'one speed': { given: { team: { kind: 'lbfo' }, nics: [fast] }, status: 'met' },
  'more members than adapters of one speed': {
    given: { team: { kind: 'lbfo', members: 3 }, nics: [fast, slow] },
    status: 'unmet',
    says: 'mixes link speeds',
  },
  'as many members as adapters of one speed': {
    given: { team: { kind: 'lbfo', members: 2 }, nics: [fast, slow] },
    status: 'unknown',
  },
  'a speed that is not stated': {
    given: { team: { kind: 'lbfo', members: 4 }, nics: [fast, ports(2, 'C')] },
    status: 'unknown',
  },
  'no adapters in the paste': { given: { team: { kind: 'lbfo' } }, status: 'unknown' },
  'another kind of team': { given: { team: { kind: 'set' }, nics: [fast, slow] }, status: 'not-applicable' },
  'no team in the paste': { given: { nics: [fast, slow] }, status: 'not-applicable' },
});
