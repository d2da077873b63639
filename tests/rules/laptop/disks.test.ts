import { disks } from '../../../src/rules/laptop/disks.ts';
import { checkRule } from '../judging.ts';

checkRule(disks, {
  two: { given: { laptop: true, disks: 2 }, release: 'ws2008', status: 'met' },
  one: {
    given: { laptop: true, disks: 1 },
    release: 'ws2008',
    status: 'unmet',
    says: 'second physical disk',
  },
  'not in the paste': { given: { laptop: true }, release: 'ws2008', status: 'unknown' },
  'no laptop': { given: { laptop: false, disks: 1 }, release: 'ws2008', status: 'not-applicable' },
  'a later release': { given: { laptop: true, disks: 1 }, release: 'ws2016', status: 'not-applicable' },
});
