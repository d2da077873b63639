import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Status } from '../../src/capabilities/capability.ts';
import { capabilities } from '../../src/capabilities/index.ts';
import type { ReadingName, ReadingValues } from '../../src/hosts/host-spec.ts';
import { knowledge } from '../base.ts';
import { READY } from '../rules/machines.ts';
import { judgeAllOf } from './judging.ts';

/** Readings that speak for a host, whatever it is to be good for. */
const GOOD: Partial<ReadingValues> = {
  ...READY.given,
  edition: 'datacenter',
  domainRole: 'member',
  disks: 12,
  diskBuses: ['nvme'],
  storage: ['smb'],
  nics: [{ name: 'Mellanox ConnectX-5', wireless: false, speedGbps: 25, count: 2, line: 1 }],
  rdma: true,
  iommu: true,
  sriovSupported: true,
  sriovAdapter: true,
  gpus: ['NVIDIA A40'],
  tpm: true,
  biosMode: 'uefi',
  secureBoot: true,
};
const NAMES = Object.keys(GOOD).filter((name) => name !== 'osRelease') as ReadingName[];
const RANK: Readonly<Record<Status, number>> = { no: 0, unknown: 1, yes: 2 };
const servers = knowledge.releases.filter(({ kind }) => kind === 'server').map(({ id }) => id);

const pick = (names: readonly ReadingName[]): Partial<ReadingValues> =>
  Object.fromEntries(names.map((name) => [name, GOOD[name]]));
const some = fc.subarray(NAMES);
const release = fc.constantFrom(...servers);

it('a good reading more never makes a capability worse', () => {
  fc.assert(
    fc.property(some, fc.constantFrom(...NAMES), release, (names, more, id) => {
      const [before, after] = [names.filter((name) => name !== more), [...new Set([...names, more])]].map(
        (known) => judgeAllOf({ given: pick(known), release: id, asked: true }),
      );
      const worse = before?.filter(
        ({ status }, index) => RANK[after?.[index]?.status ?? 'no'] < RANK[status],
      );
      expect(worse?.map((one) => one.id)).toEqual([]);
    }),
    { numRuns: 300, seed: 20_261_122 },
  );
});

it('nothing is a yes without a reading that was stated or proven', () => {
  fc.assert(
    fc.property(release, (id) => {
      expect(judgeAllOf({ given: {}, release: id }).filter(({ status }) => status === 'yes')).toEqual([]);
    }),
  );
});

it('what stays unknown says what would settle it', () => {
  fc.assert(
    fc.property(some, release, (names, id) => {
      const open = judgeAllOf({ given: pick(names), release: id, asked: true })
        .flatMap(({ needs }) => needs)
        .filter(({ status, paste }) => status === 'unknown' && (paste ?? '') === '');
      expect(open).toEqual([]);
    }),
    { numRuns: 300, seed: 20_261_122 },
  );
});

it('a host with everything can do everything that its release has', () => {
  const judged = judgeAllOf({ given: { ...GOOD, osRelease: 'ws2025', build: 26_100 }, release: 'ws2025' });

  expect(judged.map(({ id, status }) => `${id}: ${status}`)).toEqual(
    capabilities.map(({ id }) => `${id}: yes`),
  );
});
