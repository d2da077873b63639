import { lbfo } from '../../../src/rules/network/lbfo.ts';
import { knowledge } from '../../base.ts';
import { changedFact, withFacts } from '../base-with.ts';
import { checkRule } from '../judging.ts';

const gap = withFacts({ ...changedFact(knowledge, 'network.team.lbfo', {}), values: [] });

checkRule(lbfo, {
  'on a release without a checked value': {
    given: { team: { kind: 'lbfo' } },
    release: 'ws2016',
    base: gap,
    status: 'unknown',
  },
  'on the first release that has it': { given: { team: { kind: 'lbfo' } }, release: 'ws2012', status: 'met' },
  'on the last release without it': {
    given: { team: { kind: 'lbfo' } },
    release: 'ws2008r2',
    status: 'unmet',
    says: 'has none',
  },
  'on a client': { given: { team: { kind: 'lbfo' } }, release: 'win11', status: 'unmet' },
  'a team of some kind, where there is none': {
    given: { team: { kind: 'unspecified' } },
    release: 'ws2008',
    status: 'unmet',
    says: 'supported by that vendor only',
  },
  'a team of some kind, where there are several': {
    given: { team: { kind: 'unspecified' } },
    release: 'ws2016',
    status: 'not-applicable',
  },
  'another kind of team': { given: { team: { kind: 'set' } }, release: 'ws2008', status: 'not-applicable' },
  'no team in the paste': { given: {}, release: 'ws2008', status: 'not-applicable' },
});
