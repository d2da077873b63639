import type { CapabilityFix } from '../fixing/capability-fix.ts';
import type { Change } from '../fixing/change.ts';
import type { Report } from './report.ts';

/**
 * The fix as data; `null` where there is none to make or none that helps, unless a capability that was named is a no:
 * what would bring it stands in `capabilities`, beside no changes for the verdict.
 */
export function fixData({ fix, verdict, capabilityFixes }: Report): unknown {
  const known = fix === undefined || 'hopeless' in fix ? undefined : fix;
  const ofVerdict =
    known === undefined ? undefined : { changes: known.changes.map(changeData), verdict: known.verdict };
  return capabilityFixes.length === 0
    ? (ofVerdict ?? null)
    : { ...(ofVerdict ?? { changes: [], verdict }), capabilities: capabilityFixes.map(capabilityData) };
}

function capabilityData({ id, fix }: CapabilityFix): unknown {
  return 'hopeless' in fix
    ? {
        capability: id,
        changes: null,
        hopeless: fix.hopeless,
        releases: fix.releases.map((release) => release.id),
      }
    : {
        capability: id,
        changes: fix.changes.map(changeData),
        status: fix.status,
        stillToTell: fix.stillToTell,
      };
}

const changeData = ({ reading, to, title, cost, processorWith }: Change): unknown => ({
  reading,
  to,
  title,
  cost,
  ...(processorWith === undefined ? {} : { purchase: 'processor' }),
});
