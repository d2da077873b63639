import { chipset } from '../../../src/rules/laptop/chipset.ts';
import { checkRule } from '../judging.ts';

const with_ = (name: string) => ({ laptop: true, chipset: name });

checkRule(chipset, {
  'one that qualifies': { given: with_('Mobile Intel GM965 Express'), release: 'ws2008', status: 'met' },
  'an older one': { given: with_('Intel 945GM'), release: 'ws2008', status: 'unmet', says: 'later chipset' },
  'one whose name only looks like an older one': {
    given: with_('945GMX'),
    release: 'ws2008',
    status: 'unknown',
  },
  'one the base does not know': {
    given: with_('HM55'),
    release: 'ws2008r2',
    status: 'unknown',
    says: 'does not know this one',
  },
  'the platform by its name': { given: with_('Santa Rosa'), release: 'ws2008r2', status: 'met' },
  'no chipset in the paste': { given: { laptop: true }, release: 'ws2008', status: 'unknown' },
  'no laptop': { given: { laptop: false, chipset: '945GM' }, release: 'ws2008', status: 'not-applicable' },
  'a later release': { given: with_('945GM'), release: 'ws2012', status: 'not-applicable' },
});
