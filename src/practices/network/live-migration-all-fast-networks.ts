import { definePractice } from '../define-practice.ts';
import { namesOf } from '../judge-each.ts';
import { migrationReason, migrationSpeeds } from '../migration-networks.ts';
import { met, unknown, unmet } from '../practice-outcome.ts';

export const liveMigrationAllFastNetworks = definePractice({
  id: 'bpa.live-migration-all-fast-networks',
  check(judged) {
    const settled = migrationReason(judged);
    if (settled !== undefined) return settled;
    const { speeds, least } = migrationSpeeds(judged);
    if (least === undefined || speeds.length === 0) return unknown('The paste states no link speed.');
    const slow = speeds.filter(({ speedGbps }) => speedGbps !== undefined && speedGbps < least);
    if (slow.length > 0) {
      const items = slow.map(({ name, line }) => ({ name, line }));
      return unmet(`Live migration may use any network; below ${least} Gbps: ${namesOf(items)}.`, items);
    }
    return speeds.some(({ speedGbps }) => speedGbps === undefined)
      ? unknown('The paste does not state the link speed of every network adapter.')
      : met(`Live migration may use any network; all reach ${least} Gbps.`);
  },
});
