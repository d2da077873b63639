import fc from 'fast-check';
import { expect, it } from 'vitest';
import { capabilities } from '../../src/capabilities/index.ts';
import { judgeHost } from '../../src/commands/judge-host.ts';
import type { Change } from '../../src/fixing/change.ts';
import { withChanges } from '../../src/fixing/with-changes.ts';
import type { Readings, ReadingValues } from '../../src/hosts/host-spec.ts';
import { isDeciding } from '../../src/rules/outcome.ts';
import { knowledge } from '../base.ts';
import { readingsOf, releaseOf, specOf, TODAY } from '../rules/judging.ts';
import { READY } from '../rules/machines.ts';
import { fixOf } from './wanting.ts';

/** Readings that stand against one capability or another. */
const BAD: Partial<ReadingValues> = {
  edition: 'standard',
  evaluation: true,
  domainRole: 'standalone',
  virtualizationSupported: false,
  virtualizationEnabledInFirmware: false,
  slat: false,
  dep: false,
  memoryGiB: 1,
  nics: [{ name: 'I350', wireless: false, speedGbps: 1, line: 1 }],
  disks: 2,
  diskBuses: ['raid'],
  rdma: false,
  iommu: false,
  sriovSupported: false,
  sriovAdapter: false,
  gpus: ['Quadro P400'],
  isVirtualMachine: true,
};
const NAMES = Object.keys(BAD) as (keyof ReadingValues)[];
const RELEASES = ['ws2012r2', 'ws2016', 'ws2019', 'ws2022', 'ws2025'] as const;

const machine = fc.record({
  bad: fc.subarray(NAMES, { maxLength: 6 }),
  gone: fc.subarray(Object.keys(READY.given) as (keyof ReadingValues)[], { maxLength: 3 }),
  osRelease: fc.constantFrom(...RELEASES),
  asked: fc.option(fc.constantFrom(...RELEASES), { nil: undefined }),
  capability: fc.constantFrom(...capabilities.map(({ id }) => id)),
});

/** What the engine itself says of readings, apart from the search. */
function said(readings: Readings, capability: string, asked: string | undefined) {
  const report = judgeHost(
    specOf(readings),
    { asked: asked === undefined ? undefined : releaseOf(asked) },
    { knowledge, today: () => TODAY },
  );
  const one = report.capabilities.find(({ id }) => id === capability);
  const open = (one?.needs ?? []).filter(({ status }) => status === 'unknown').map(({ title }) => title);
  const rules = report.findings
    .filter(({ status, severity }) => status === 'unknown' && isDeciding(severity))
    .map(({ title }) => title);
  const isOff = report.findings.some(({ status, severity }) => status === 'unmet' && severity === 'action');
  // The basic verdict stands for its rules, which are looked at one by one.
  return {
    status: one?.status,
    isOff,
    open: [...open.filter((title) => title !== 'Hyper-V itself'), ...rules],
  };
}

const subsetsOf = (changes: readonly Change[]): readonly (readonly Change[])[] =>
  changes.reduce<readonly (readonly Change[])[]>(
    (sets, change) => [...sets, ...sets.map((set) => [...set, change])],
    [[]],
  );

it('a fix turns the capability, and no part of it does', () => {
  let fixes = 0;
  fc.assert(
    fc.property(machine, ({ bad, gone, osRelease, asked, capability }) => {
      const given = { ...READY.given, build: undefined, osRelease };
      const left = Object.entries(given).filter(
        ([name, value]) => value !== undefined && !gone.some((one) => one === name),
      );
      const readings = readingsOf({
        ...Object.fromEntries(left),
        ...Object.fromEntries(bad.map((name) => [name, BAD[name]])),
      });
      const before = said(readings, capability, asked);
      if (before.status !== 'no') return;
      const fix = fixOf(readings, { capability, ...(asked === undefined ? {} : { asked }) });
      if (fix?.changes === undefined) return;
      fixes += 1;
      const reaches = (changes: readonly Change[]): boolean => {
        const after = said(withChanges(readings, changes), capability, asked);
        const isKnown = after.open.every((title) => before.open.includes(title));
        return after.status !== 'no' && !after.isOff && isKnown;
      };
      const reaching = subsetsOf(fix.changes).filter(reaches);
      expect(reaching).toEqual([fix.changes]);
      expect(said(withChanges(readings, fix.changes), capability, asked).status).toBe(fix.status);
    }),
    { numRuns: 250, seed: 20_261_122 },
  );
  expect(fixes).toBeGreaterThan(40);
});
