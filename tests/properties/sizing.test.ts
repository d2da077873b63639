import fc from 'fast-check';
import { expect, test } from 'vitest';
import { size } from '../../src/sizing/size.ts';
import type { SizeRequest, VmGroup } from '../../src/sizing/size-request.ts';
import { knowledge } from '../base.ts';
import { releaseOf } from '../rules/judging.ts';

const release = fc
  .constantFrom('ws2008r2', 'ws2016', 'ws2019', 'ws2022', 'ws2025', 'win11')
  .map((id) => releaseOf(id));

const group = fc.record({
  count: fc.integer({ min: 1, max: 60 }),
  virtualProcessors: fc.integer({ min: 1, max: 8 }),
  memory: fc.constantFrom(1, 2, 4, 6, 10, 16, 24).map((gib) => ({ leastGiB: gib, mostGiB: gib })),
  generation: fc.constantFrom(1 as const, 2 as const),
});

const request: fc.Arbitrary<SizeRequest> = fc
  .record({
    groups: fc.array(group, { minLength: 1, maxLength: 3 }),
    hosts: fc.record({
      count: fc.integer({ min: 1, max: 12 }),
      sockets: fc.constant(2),
      cores: fc.constantFrom(16, 32, 64),
      threadsPerCore: fc.constantFrom(1, 2),
      memoryGiB: fc.integer({ min: 32, max: 512 }),
    }),
    spareHosts: fc.integer({ min: 0, max: 2 }),
    ratio: fc.constantFrom(1, 2, 4, 8),
    edition: fc.constant('datacenter' as const),
    release,
  })
  .map((rest) => ({ ...rest, isCluster: rest.spareHosts > 0, notes: [] }));

const fitsOf = (one: SizeRequest): boolean | undefined => size(one, knowledge).fits;

/** From yes to no: a mix that is too large to try out may become open. */
const isWorse = (before: boolean | undefined, after: boolean | undefined): boolean =>
  before === true && after === false;

const RUNS = { numRuns: 40 };

test.each<[string, (one: SizeRequest) => SizeRequest]>([
  ['memory', (one) => ({ ...one, hosts: { ...one.hosts, memoryGiB: (one.hosts.memoryGiB ?? 0) + 7 } })],
  ['cores', (one) => ({ ...one, hosts: { ...one.hosts, cores: (one.hosts.cores ?? 0) + 2 } })],
  ['hosts', (one) => ({ ...one, hosts: { ...one.hosts, count: (one.hosts.count ?? 0) + 1 } })],
  ['overcommitment', (one) => ({ ...one, ratio: (one.ratio ?? 0) + 1 })],
])('more %s never turns what fits into what does not', (_what, grow) => {
  fc.assert(
    fc.property(request, (one) => {
      expect(isWorse(fitsOf(one), fitsOf(grow(one)))).toBe(false);
    }),
    RUNS,
  );
});

test('more virtual machines, or larger ones, never turn what does not fit into what does', () => {
  const more: readonly ((one: VmGroup) => VmGroup)[] = [
    (one) => ({ ...one, count: (one.count ?? 0) + 1 }),
    (one) => ({ ...one, virtualProcessors: (one.virtualProcessors ?? 0) + 1 }),
    (one) => ({
      ...one,
      memory: { leastGiB: (one.memory?.leastGiB ?? 0) + 1, mostGiB: (one.memory?.mostGiB ?? 0) + 1 },
    }),
  ];
  fc.assert(
    fc.property(request, fc.constantFrom(...more), (one, enlarge) => {
      const [first = {}, ...others] = one.groups;
      expect(isWorse(fitsOf({ ...one, groups: [enlarge(first), ...others] }), fitsOf(one))).toBe(false);
    }),
    RUNS,
  );
});

test('one more spare host never helps', () => {
  fc.assert(
    fc.property(request, (one) => {
      const cluster = { ...one, isCluster: true };
      expect(isWorse(fitsOf({ ...cluster, spareHosts: one.spareHosts + 1 }), fitsOf(cluster))).toBe(false);
    }),
    RUNS,
  );
});

test('the machine at which it binds is exact: so many fit, one more does not', () => {
  const known = request.filter((one) => one.release.kind === 'server' && one.release.id !== 'ws2008r2');
  fc.assert(
    fc.property(known, (one) => {
      const [first = {}] = one.groups;
      const alone = { ...one, groups: [first] };
      const at = size(alone, knowledge).binding?.at ?? Number.NaN;
      const fitsWith = (count: number): boolean | undefined =>
        fitsOf({ ...alone, groups: [{ ...first, count }] });
      expect([at === 0 || fitsWith(at), fitsWith(at + 1)]).toEqual([true, false]);
    }),
    RUNS,
  );
});

test('where it fits, no group has more machines than it binds at, and nothing is missing', () => {
  fc.assert(
    fc.property(request, (one) => {
      const { fits, binding, missing } = size(one, knowledge);
      const total = one.groups.reduce((sum, { count = 0 }) => sum + count, 0);
      expect([
        fits === true && total > (binding?.at ?? Infinity),
        (fits === undefined) === missing.length > 0,
      ]).toEqual([false, true]);
    }),
    RUNS,
  );
});
