import type { ResolvedCite } from '../knowledge/knowledge.ts';
import type { RankedLayout, Reason } from '../networks/layout.ts';
import type { NetworkPlan } from '../networks/plan.ts';
import type { Script } from '../networks/powershell/script.ts';
import { roleWords } from '../networks/role-order.ts';

const NO_SCRIPT: Script = { check: '', create: '', verify: '', undo: '' };

/** A plan as data: the JSON contract of `network --json`. The script is that of the best layout. */
export function networkData(
  plan: NetworkPlan,
  script: Script | undefined,
): Readonly<Record<string, unknown>> {
  const { request, layouts, rejected, refused } = plan;
  const declined = refused === undefined ? [] : [{ name: request.release.name, because: refused }];
  return {
    release: request.release.id,
    layouts: layouts.map((layout) => layoutData(layout, plan)),
    rejected: [...declined, ...rejected].map(({ name, because }) => ({
      name,
      because: [because.text],
      cites: because.cites,
    })),
    powershell: script ?? NO_SCRIPT,
  };
}

/** What a request that is declined as a whole gives. */
export const declinedData = (
  release: string,
  name: string,
  because: Reason,
): Readonly<Record<string, unknown>> => ({
  release,
  layouts: [],
  rejected: [{ name, because: [because.text], cites: because.cites }],
  powershell: NO_SCRIPT,
});

function layoutData(
  layout: RankedLayout,
  { request, notes, more }: NetworkPlan,
): Readonly<Record<string, unknown>> {
  const beside = layout.rank === 1 ? notes : [];
  const reasons = [...layout.because, ...layout.lacks, ...beside];
  return {
    name: layout.name,
    rank: layout.rank,
    adapters: layout.adapters.map(({ name, roles, switch: uplinkOf, team }) => ({
      name,
      role: roles.length === 0 ? 'spare' : roles.map((role) => roleWords(role, request.storage)).join(', '),
      switch: uplinkOf,
      team,
    })),
    switches: layout.switches.map(({ name, type, teaming }) => ({ name, type, teaming })),
    because: [...reasons.map(({ text }) => text), ...(layout.rank === 1 && more !== undefined ? [more] : [])],
    cites: citesOf(reasons),
  };
}

/** The pages behind several reasons, each place once. */
export function citesOf(reasons: readonly Reason[]): readonly ResolvedCite[] {
  const places = new Map(
    reasons.flatMap(({ cites }) =>
      cites.map((cite): [string, ResolvedCite] => [`${cite.source} ${cite.where}`, cite]),
    ),
  );
  return [...places.values()];
}
