import { sleep } from '../../../src/rules/laptop/sleep.ts';
import { knowledge } from '../../base.ts';
import { changedFact, withFacts } from '../base-with.ts';
import { checkRule } from '../judging.ts';

const sleeps = withFacts(
  changedFact(knowledge, 'laptop.sleep', { value: 'supported' }),
  changedFact(knowledge, 'laptop.hibernate', { value: 'supported' }),
);

checkRule(sleep, {
  'a laptop': { given: { laptop: true }, release: 'ws2008', status: 'unmet', says: 'Shut the machine down' },
  'a laptop of a release that sleeps': {
    given: { laptop: true },
    release: 'ws2008',
    base: sleeps,
    status: 'met',
  },
  'no laptop': { given: { laptop: false }, release: 'ws2008', status: 'not-applicable' },
  'not in the paste': { given: {}, release: 'ws2008', status: 'unknown' },
  'a laptop of a later release': { given: { laptop: true }, release: 'ws2012', status: 'not-applicable' },
  'a laptop of today': { given: { laptop: true }, release: 'win11', status: 'not-applicable' },
});
