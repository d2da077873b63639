import { countPorts, wiredOf } from '../rules/adapters.ts';
import type { Judged } from '../rules/judged.ts';
import { figureOf, type Maker, one } from './maker.ts';

const LINK_SPEED = 'network.link-speed.recommended';
const SMALL_CLUSTER = 'Storage Spaces Direct with two or three nodes';
const DRIVES = 'capability.storage-spaces-direct.drives.minimum';
const PARTITIONABLE = 'capability.gpu-partitioning.devices';

/** Adapters, drives and cards that can be fitted, and what the firmware does with them. */
export const deviceMakers = {
  iommu: one(true, 'Turn on VT-d or AMD-Vi in the firmware setup', 'free'),
  sriovSupported: one(true, 'Turn on SR-IOV in the firmware setup, where it has the switch', 'free'),
  nics: (judged) => [...moreAdapters(judged), ...fasterAdapters(judged)],
  rdma: one(true, 'Fit a network adapter with RDMA', 'cheap'),
  sriovAdapter: one(true, 'Fit a network adapter with SR-IOV', 'cheap'),
  disks: moreDrives,
  diskBuses: one(['sas'], 'Attach the drives to a simple pass-through SAS host bus adapter', 'cheap'),
  gpus: partitionableGpu,
} as const satisfies Readonly<Record<string, Maker>>;

/** As many wired adapters as the base recommends. */
function moreAdapters({ readings: { nics }, ...judged }: Judged): ReturnType<Maker> {
  const least = figureOf('network.adapters.minimum', judged);
  if (least === undefined || nics === undefined) return [];
  const count = least - countPorts(wiredOf(nics.value));
  if (count <= 0) return [];
  const added = { name: 'added adapter', wireless: false, count, line: 0 };
  const title = count === 1 ? 'Add a wired network adapter' : `Add ${count} wired network adapters`;
  return [{ to: [...nics.value, added], title, cost: 'cheap' }];
}

/** An adapter as fast as the nodes of Storage Spaces Direct need. */
function fasterAdapters({ readings: { nics }, knowledge, release }: Judged): ReturnType<Maker> {
  const speedGbps = knowledge
    .valuesOf(LINK_SPEED, release.id)
    .find(({ scope }) => scope?.with === SMALL_CLUSTER)?.value;
  if (typeof speedGbps !== 'number' || nics === undefined) return [];
  const added = { name: 'added adapter', wireless: false, speedGbps, line: 0 };
  return [{ to: [...nics.value, added], title: `Add a network adapter of ${speedGbps} Gbps`, cost: 'cheap' }];
}

/** As many drives as Storage Spaces Direct needs beside the one that the machine starts from. */
function moreDrives({ readings: { disks }, ...judged }: Judged): ReturnType<Maker> {
  const least = figureOf(DRIVES, judged);
  if (least === undefined || disks === undefined || disks.value > least) return [];
  const to = least + 1;
  const count = to - disks.value;
  return [{ to, title: count === 1 ? 'Add a drive' : `Add ${count} drives`, cost: 'cheap' }];
}

/** The first of the graphics processors that can be partitioned. */
function partitionableGpu({ readings: { gpus }, knowledge, release }: Judged): ReturnType<Maker> {
  const value = knowledge.valueOf(PARTITIONABLE, release.id)?.value;
  const [model] = typeof value === 'string' ? value.split(', ') : [];
  if (model === undefined) return [];
  const name = `NVIDIA ${model}`;
  const title = `Fit a graphics processor that can be partitioned, such as ${name}`;
  return [{ to: [...(gpus?.value ?? []), name], title, cost: 'cheap' }];
}
