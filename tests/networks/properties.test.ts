import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PhysicalAdapter } from '../../src/networks/adapter.ts';
import type { RankedLayout } from '../../src/networks/layout.ts';
import { type NetworkPlan, planNetwork } from '../../src/networks/plan.ts';
import { scriptFor } from '../../src/networks/powershell/script.ts';
import { questionOf } from '../../src/networks/question.ts';
import type { NetworkRequest } from '../../src/networks/request.ts';
import { knowledge } from '../base.ts';

/** Random requests; the full number of the issue is `CASES=20000`. */
const CASES = Number(process.env['CASES'] ?? 400);

/** Ports that are alike, as a person buys them. */
const ports = fc.record(
  {
    count: fc.integer({ min: 1, max: 4 }),
    speedGbps: fc.constantFrom(1, 2.5, 10, 25, 100),
    maker: fc.constantFrom('intel', 'broadcom', 'mellanox'),
    rdma: fc.boolean(),
    wireless: fc.constantFrom(false, false, false, true),
    portsOfCard: fc.constantFrom(1, 2, 4),
  },
  { requiredKeys: ['count', 'rdma', 'wireless'] },
);

const adapters = fc.array(ports, { minLength: 1, maxLength: 3 }).map((groups) =>
  groups.flatMap(({ count, portsOfCard, rdma, ...kind }, group) =>
    Array.from(
      { length: count },
      (_, index): PhysicalAdapter => ({
        ...kind,
        rdma: rdma && !kind.wireless,
        name: `${group}-${index}`,
        ...(portsOfCard === undefined ? {} : { card: group * 10 + Math.floor(index / portsOfCard) }),
      }),
    ),
  ),
);

const requests: fc.Arbitrary<NetworkRequest> = fc
  .record(
    {
      release: fc.constantFrom(...knowledge.releases),
      next: fc.constantFrom(...knowledge.releases),
      adapters,
      storage: fc.constantFrom('iscsi', 'smb', 's2d', 'fibre-channel', 'local'),
      cluster: fc.boolean(),
      nodes: fc.integer({ min: 2, max: 8 }),
      migration: fc.boolean(),
      switchless: fc.boolean(),
      rdmaKind: fc.constantFrom('roce', 'iwarp'),
      existingLbfo: fc.boolean(),
    },
    { requiredKeys: ['release', 'adapters', 'cluster', 'migration', 'switchless', 'existingLbfo'] },
  )
  .map((request) => ({ ...request, notCounted: [] }));

/** What the base says of a release, read anew and not through the planner. */
const says = (id: string, release: string): unknown => knowledge.valueOf(id, release)?.value;

/** The rules of the issue, written down a second time and on the finished layout. */
function brokenRules({ request }: NetworkPlan, layout: RankedLayout): readonly string[] {
  const broken: string[] = [];
  const check = (rule: string, isKept: boolean): void => {
    if (!isKept) broken.push(rule);
  };
  const byName = new Map(layout.adapters.map((adapter) => [adapter.name, adapter]));
  for (const { id } of [request.release, ...(request.next === undefined ? [] : [request.next])]) {
    for (const { teaming, members } of layout.teams) {
      const ends = members.map((name) => byName.get(name));
      check(`${teaming} exists on ${id}`, says(`network.team.${teaming.toLowerCase()}`, id) === 'supported');
      check('a team has members', members.length > 1);
      check(
        'no wireless member',
        ends.every((end) => end?.wireless === false),
      );
      check('one speed', new Set(ends.map((end) => end?.speedGbps)).size === 1);
      if (teaming === 'SET') {
        const most = says('network.team.set-members.maximum', id);
        check('SET not too large', typeof most !== 'number' || members.length <= most);
        check('SET alike', new Set(ends.map((end) => `${end?.maker} ${end?.rdma}`)).size === 1);
      } else {
        check(
          'no iSCSI in LBFO',
          request.storage !== 'iscsi' || ends.every((end) => end?.roles.includes('storage') === false),
        );
      }
    }
    for (const { teaming, uplinks, type } of layout.switches) {
      if (teaming === 'LBFO')
        check(`LBFO under a switch on ${id}`, says('network.team.lbfo-switch', id) === 'supported');
      if (teaming === null && type === 'external') check('one adapter without a team', uplinks.length === 1);
    }
  }
  return broken;
}

/** What the script of the best layout lacks. */
function scriptFaults(best: RankedLayout, request: NetworkRequest): readonly string[] {
  const script = scriptFor(best, questionOf(request, knowledge));
  const faults = Object.entries(script).flatMap(([part, text]) => (text === '' ? [`${part} is empty`] : []));
  const warns = script.create.startsWith('# FIRST: the address of the host moves');
  return warns === best.movesManagement ? faults : [...faults, 'the move of the address is not said first'];
}

const isPlanned = ({ release, storage }: NetworkRequest): boolean => {
  const needed = { s2d: 'feature.storage-spaces-direct', smb: 'feature.smb-storage' }[String(storage)];
  return needed === undefined || says(needed, release.id) === 'supported';
};

test(`no plan of ${CASES} breaks a rule, loses a port or differs from itself`, {
  timeout: CASES * 300,
}, () => {
  fc.assert(
    fc.property(requests.filter(isPlanned), (request) => {
      const plan = planNetwork(request, knowledge);
      expect(plan.layouts.length).toBeGreaterThan(0);
      for (const layout of plan.layouts) {
        expect(brokenRules(plan, layout)).toEqual([]);
        expect(layout.adapters.map(({ name }) => name)).toEqual(request.adapters.map(({ name }) => name));
        expect(layout.vmSwitches.length).toBeGreaterThan(0);
        const ends = [...Object.keys(layout.attached), ...layout.switches.flatMap(({ uplinks }) => uplinks)];
        expect(new Set(ends).size).toBe(ends.length);
        expect(new Set(layout.networks.map(({ name }) => name)).size).toBe(layout.networks.length);
      }
      expect(plan.layouts.slice(0, 1).flatMap((best) => scriptFaults(best, request))).toEqual([]);
      expect(planNetwork(request, knowledge)).toEqual(plan);
    }),
    { numRuns: CASES, seed: 20261122 },
  );
});
