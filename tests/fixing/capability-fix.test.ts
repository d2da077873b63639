import { describe, expect, it } from 'vitest';
import type { ReadingValues } from '../../src/hosts/host-spec.ts';
import { figureOf, readingsOf } from '../rules/judging.ts';
import { READY } from '../rules/machines.ts';
import { fixOf, type Want } from './wanting.ts';

type Given = Partial<ReadingValues>;
const ready = (rest: Given): Given => ({ ...READY.given, diskBuses: ['sas'], disks: 8, ...rest });
const without = (name: keyof ReadingValues, rest: Given = {}): Given =>
  Object.fromEntries(Object.entries(ready(rest)).filter(([key]) => key !== name));

const S2D = 'storage-spaces-direct';
const GPU_P = 'gpu-partitioning';

const FIXED: Readonly<Record<string, readonly [Want, Given, readonly (readonly [string, string])[]]>> = {
  'Storage Spaces Direct with Standard': [{ capability: S2D }, ready({}), [['edition', 'dear']]],
  'the same for another release, with the edition that is planned': [
    { capability: S2D, asked: 'ws2025', plannedEdition: 'standard' },
    ready({ sse42: true, popcnt: true }),
    [['edition', 'dear']],
  ],
  'too few drives and too slow a network': [
    { capability: S2D },
    ready({
      edition: 'datacenter',
      disks: 2,
      nics: [{ name: 'I350', wireless: false, speedGbps: 1, count: 4, line: 1 }],
    }),
    [
      ['disks', 'cheap'],
      ['nics', 'cheap'],
    ],
  ],
  'a switch that is off is turned on with it': [
    { capability: S2D },
    ready({ virtualizationEnabledInFirmware: false }),
    [
      ['virtualizationEnabledInFirmware', 'free'],
      ['edition', 'dear'],
    ],
  ],
  'several blockers, one processor': [
    { capability: 'stand-alone' },
    ready({ slat: false, virtualizationSupported: false, vmMonitorModeExtensions: false }),
    [
      ['slat', 'dear'],
      ['virtualizationSupported', 'dear'],
    ],
  ],
  'too little memory': [{ capability: 'stand-alone' }, ready({ memoryGiB: 1 }), [['memoryGiB', 'cheap']]],
  'an evaluation edition': [
    { capability: 'stand-alone' },
    ready({ evaluation: true }),
    [['evaluation', 'dear']],
  ],
  'a domain controller': [
    { capability: 'cluster-node' },
    ready({ domainRole: 'domain-controller' }),
    [['domainRole', 'free']],
  ],
  'a workgroup host that is to move virtual machines': [
    { capability: 'live-migration' },
    ready({ domainRole: 'standalone' }),
    [['domainRole', 'free']],
  ],
  'no RDMA': [{ capability: 'smb-direct' }, ready({ rdma: false }), [['rdma', 'cheap']]],
  'SR-IOV switched off, and an adapter without it': [
    { capability: 'sr-iov' },
    ready({ sriovSupported: false, sriovAdapter: false }),
    [
      ['sriovSupported', 'free'],
      ['sriovAdapter', 'cheap'],
    ],
  ],
  'a graphics processor that cannot be partitioned': [
    { capability: GPU_P, asked: 'ws2025' },
    ready({ sse42: true, popcnt: true, sriovSupported: true, gpus: ['Quadro P400'] }),
    [['gpus', 'cheap']],
  ],
  'a release without GPU partitioning, on the machine as it is': [
    { capability: GPU_P },
    ready({ sse42: true, popcnt: true, sriovSupported: true, gpus: ['NVIDIA A40'] }),
    [['osRelease', 'dear']],
  ],
  'a guest for a lab': [
    { capability: 'lab' },
    ready({ isVirtualMachine: true, virtualizationSupported: false }),
    [['virtualizationSupported', 'free']],
  ],
  'nested virtual machines on an Opteron': [
    { capability: 'nested' },
    ready({ cpuVendor: 'amd', cpuModel: 'AMD Opteron 6380' }),
    [['cpuModel', 'dear']],
  ],
};

describe.each(Object.entries(FIXED))('%s', (_name, [want, given, changes]) => {
  it('has this smallest fix', () => {
    const fix = fixOf(readingsOf(given), want);

    expect(fix).toHaveProperty('status');
    expect(fix?.changes?.map(({ reading, cost }) => [reading, cost])).toEqual(changes);
  });
});

describe('what no change brings', () => {
  it.each([
    ['a release that was asked for', GPU_P, 'ws2022', ['ws2025'], 'no GPU partitioning'],
    ['nesting on AMD', 'nested', 'ws2019', ['ws2022', 'ws2025'], 'AMD'],
    ['an old release', S2D, 'ws2012r2', ['ws2016', 'ws2019', 'ws2022', 'ws2025'], 'no Storage Spaces Direct'],
  ])('%s: says which release could', (_name, capability, asked, releases, says) => {
    const given = ready({ sse42: true, popcnt: true, cpuVendor: 'amd', cpuModel: 'AMD EPYC 7543' });
    const fix = fixOf(readingsOf(given), { capability, asked });

    expect(fix).toMatchObject({
      hopeless: [{ because: expect.stringContaining(says) }],
      releases: releases.map((id) => ({ id })),
    });
  });

  it('a virtual machine stays one', () => {
    expect(fixOf(readingsOf(ready({ isVirtualMachine: true })), { capability: S2D })).toMatchObject({
      hopeless: [{ title: 'Physical machine' }],
      releases: [],
    });
  });
});

it('finds a way also where nearly everything stands against it', () => {
  const given: Given = {
    osRelease: 'ws2008r2',
    edition: 'web',
    isVirtualMachine: false,
    architecture: 'x86',
    x64: false,
    virtualizationSupported: false,
    slat: false,
    dep: false,
    memoryGiB: 1,
    nics: [],
    disks: 1,
    domainRole: 'domain-controller',
    evaluation: true,
  };
  const readings = fixOf(readingsOf(given), { capability: S2D })?.changes?.map(({ reading }) => reading);

  expect(readings).toEqual(expect.arrayContaining(['osRelease', 'memoryGiB', 'disks', 'nics', 'slat']));
});

describe('what is to be said of it', () => {
  it('what stays unknown is listed', () => {
    const fix = fixOf(readingsOf(without('nics')), { capability: S2D });

    expect(fix).toMatchObject({ status: 'unknown', stillToTell: ['Storage network'] });
  });

  it('nothing is looked for where nothing stands against it', () => {
    expect(fixOf(readingsOf(ready({ edition: 'datacenter' })), { capability: S2D })).toBeUndefined();
  });

  it('drives are counted up to what the base asks for, beside the one that it starts from', () => {
    const fix = fixOf(readingsOf(ready({ edition: 'datacenter', disks: 1 })), { capability: S2D });
    const least = figureOf('capability.storage-spaces-direct.drives.minimum', 'ws2022');

    expect(fix?.changes).toMatchObject([{ reading: 'disks', to: least + 1, title: `Add ${least} drives` }]);
  });
});
