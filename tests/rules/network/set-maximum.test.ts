import { setMaximum } from '../../../src/rules/network/set-maximum.ts';
import { checkRule, figureOf } from '../judging.ts';
import { ports } from '../nics.ts';

const maximum = figureOf('network.team.set-members.maximum', 'ws2022');

checkRule(setMaximum, {
  'exactly as many members': { given: { team: { kind: 'set', members: maximum } }, status: 'met' },
  'one more': {
    given: { team: { kind: 'set', members: maximum + 1 } },
    status: 'unmet',
    says: 'Take members out',
  },
  'a host with no more adapters than that': {
    given: { team: { kind: 'set' }, nics: [ports(maximum)] },
    status: 'met',
  },
  'a host with more adapters than that': {
    given: { team: { kind: 'set' }, nics: [ports(maximum + 1)] },
    status: 'unknown',
  },
  'neither members nor adapters': { given: { team: { kind: 'set' } }, status: 'unknown' },
  'another kind of team': {
    given: { team: { kind: 'lbfo', members: maximum + 1 } },
    status: 'not-applicable',
  },
  'no team in the paste': { given: {}, status: 'not-applicable' },
});
