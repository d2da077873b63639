import { lbfoSwitch } from '../../../src/rules/network/lbfo-switch.ts';
import { checkRule } from '../judging.ts';

checkRule(lbfoSwitch, {
  'on the last release that accepts it': {
    given: { team: { kind: 'lbfo', underSwitch: true } },
    release: 'ws2019',
    status: 'met',
  },
  'on the first release that refuses it': {
    given: { team: { kind: 'lbfo', underSwitch: true } },
    release: 'ws2022',
    status: 'unmet',
    says: 'Convert the team to SET',
  },
  'the switch is not named': { given: { team: { kind: 'lbfo' } }, release: 'ws2025', status: 'unmet' },
  'the team is for something else': {
    given: { team: { kind: 'lbfo', underSwitch: false } },
    release: 'ws2022',
    status: 'not-applicable',
  },
  'the kind is not named': {
    given: { team: { kind: 'unspecified' } },
    release: 'ws2022',
    status: 'unknown',
    says: 'not its kind',
  },
  'another kind of team': {
    given: { team: { kind: 'set', underSwitch: true } },
    release: 'ws2022',
    status: 'not-applicable',
  },
  'a release without such teams': {
    given: { team: { kind: 'lbfo' } },
    release: 'ws2008',
    status: 'not-applicable',
  },
  'no team in the paste': { given: {}, release: 'ws2022', status: 'not-applicable' },
});
