import { definePractice } from '../define-practice.ts';
import { migrationReason, migrationSpeeds } from '../migration-networks.ts';
import { met, unknown, unmet } from '../practice-outcome.ts';

export const liveMigrationOneFastNetwork = definePractice({
  id: 'bpa.live-migration-one-fast-network',
  check(judged) {
    const settled = migrationReason(judged);
    if (settled !== undefined) return settled;
    const { speeds, least } = migrationSpeeds(judged);
    if (least === undefined || speeds.length === 0) return unknown('The paste states no link speed.');
    const fast = speeds.find(({ speedGbps }) => speedGbps !== undefined && speedGbps >= least);
    if (fast !== undefined)
      return met(`Live migration may use any network; ${fast.name} has ${fast.speedGbps} Gbps.`);
    return speeds.some(({ speedGbps }) => speedGbps === undefined)
      ? unknown('The paste does not state the link speed of every network adapter.')
      : unmet(
          `No network adapter reaches ${least} Gbps.`,
          speeds.map(({ name, line }) => ({ name, line })),
        );
  },
});
