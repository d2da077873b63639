import { linkSpeed } from '../../../src/rules/network/link-speed.ts';
import { checkRule, figureOf } from '../judging.ts';
import { wifi, wired } from '../nics.ts';

const minimum = figureOf('network.link-speed.minimum', 'ws2022');
const of = (speedGbps: number) => wired('X', { speedGbps });

checkRule(linkSpeed, {
  'the slowest has exactly the minimum': {
    given: { nics: [of(minimum), of(10)] },
    status: 'met',
    says: '1 Gbps',
  },
  'the slowest has less': {
    given: { nics: [of(10), of(minimum / 10)] },
    status: 'unmet',
    says: 'Use faster adapters',
  },
  'one that is stated is too slow': { given: { nics: [of(minimum / 10), wired('Y')] }, status: 'unmet' },
  'not all are stated': {
    given: { nics: [of(10), wired('Y')] },
    status: 'unknown',
    says: 'some network adapters only',
  },
  'none is stated': { given: { nics: [wired('Y')] }, status: 'unknown', says: 'states no link speed' },
  'a wireless one does not count': {
    given: { nics: [of(10), wifi('W', { speedGbps: 0.05 })] },
    status: 'met',
  },
  'only wireless ones': { given: { nics: [wifi()] }, status: 'not-applicable' },
  'a release without a checked figure': { given: { nics: [of(10)] }, release: 'ws2008', status: 'unknown' },
  'not in the paste': { given: {}, status: 'unknown' },
  'a client': { given: { nics: [of(0.1)] }, release: 'win11', status: 'not-applicable' },
});
