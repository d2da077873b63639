import { expect, it } from 'vitest';
import { readSpec } from '../../../src/hosts/read-spec.ts';
import { knowledge } from '../../base.ts';

const read = (text: string): Readonly<Record<string, unknown>> => {
  const { iommu, sriovSupported, sriovAdapter, rdma, gpus } = readSpec(text, knowledge).readings;
  const values = { iommu, sriovSupported, sriovAdapter, rdma, gpus };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, reading]) =>
      reading === undefined ? [] : [[name, reading.value]],
    ),
  );
};

it.each([
  ['R740, VT-d on, 256 GB ram', { iommu: true }],
  ['R740, VT-d disabled, 256 GB ram', { iommu: false }],
  ['R740, AMD-Vi maybe, 256 GB ram', {}],
  ['R740, SR-IOV enabled in BIOS', { sriovSupported: true }],
  ['R740, SR-IOV capable NICs', { sriovAdapter: true }],
  ['R740, RoCE v2 network', { rdma: true }],
  ['R740 without RDMA', { rdma: false }],
  ['R740, we need RDMA', {}],
  ['R740, RDMA card was taken out', { rdma: false }],
  ['R740, RDMA adapter removed', { rdma: false }],
  ['R740, rdma nics sold', { rdma: false }],
  ['rdma=removed', { rdma: false }],
  ['R740, is RDMA on?', {}],
  ['sriov=yes', { sriovSupported: true, sriovAdapter: true }],
  ['sriov-nic=no', { sriovAdapter: false }],
  ['iommu=no', { iommu: false }],
  ['gpu=NVIDIA A16', { gpus: ['NVIDIA A16'] }],
  ['gpu=none', { gpus: [] }],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('takes IovSupport of Get-VMHost for the platform, not for an adapter', () => {
  const text = 'PS C:\\> Get-VMHost | fl *\nLogicalProcessorCount : 8\nIovSupport : False\nName : HV01';

  expect(read(text)).toEqual({ sriovSupported: false });
});
