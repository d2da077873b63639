import { expect, it } from 'vitest';
import { splitCapabilities } from '../../src/capabilities/split-capabilities.ts';

it.each([
  [' with s2d, gpu-p R730', ['storage-spaces-direct', 'gpu-partitioning'], 'R730'],
  ['with S2D and GPU partitioning: R730', ['storage-spaces-direct', 'gpu-partitioning'], 'R730'],
  ['with shielded VMs\nHost Name: A', ['shielded-vms'], '\nHost Name: A'],
  ['with sr-iov, SRIOV, dda\nram=64GB', ['sr-iov', 'discrete-device-assignment'], '\nram=64GB'],
  ['with 256 GB and 4 nics', [], 'with 256 GB and 4 nics'],
  ['with dual 2690v4, 256 gigs', [], 'with dual 2690v4, 256 gigs'],
  ['R730 with s2d', [], 'R730 with s2d'],
  ['with nested', ['nested'], ''],
] as const)('%j', (text, ids, rest) => {
  const split = splitCapabilities(text);

  expect(split.named.map(({ id }) => id)).toEqual(ids);
  expect(split).toMatchObject({ rest });
  expect(split.unknown).toBeUndefined();
});

it.each([
  ['with warp drive\nHost Name: A', 'warp drive'],
  ['with s2d, teleport: R730', 'teleport'],
  ['with s2d, teleport\nR730', 'teleport'],
])('%j names what there is not', (text, name) => {
  const { unknown } = splitCapabilities(text);

  expect(unknown?.name).toBe(name);
  expect(unknown?.known).toContain('s2d');
});
