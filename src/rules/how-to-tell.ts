import type { HostSpec, ReadingName } from '../hosts/host-spec.ts';
import { openCommands } from './collecting-commands.ts';

/** How a person says in the paste what no command tells: the first of these that fits, and the others. */
export const IN_WORDS: Readonly<Partial<Record<ReadingName, readonly string[]>>> = {
  edition: ['edition=standard'],
  evaluation: ['evaluation=no', 'evaluation=yes'],
  domainRole: ['domain=member', 'domain=workgroup'],
  logicalProcessors: ['threads=64'],
  memoryGiB: ['ram=256GB'],
  virtualizationSupported: ['vt=yes', 'vt=no'],
  virtualizationEnabledInFirmware: ['vt-in-bios=on', 'vt-in-bios=off'],
  slat: ['slat=yes', 'slat=no'],
  dep: ['dep=yes', 'dep=no'],
  sse42: ['sse4.2=yes', 'sse4.2=no'],
  popcnt: ['popcnt=yes', 'popcnt=no'],
  ecc: ['ecc=yes', 'ecc=no'],
  nics: ['nics=4x10GbE'],
  storage: ['storage=iscsi', 'storage=local'],
  managementSeparate: ['management=separate', 'management=shared'],
  laptop: ['laptop=no', 'laptop=yes'],
  chipset: ['chipset=GM965'],
  disks: ['disks=2'],
  iommu: ['iommu=yes', 'iommu=no'],
  sriovSupported: ['sriov=yes', 'sriov=no'],
  sriovAdapter: ['sriov-nic=yes', 'sriov-nic=no'],
  rdma: ['rdma=yes', 'rdma=no'],
  gpus: ['gpu=NVIDIA A40', 'gpu=none'],
};

/** How to find out what the paste did not hold; `undefined` when only looking at the machine tells. */
export function howToTell(missing: readonly ReadingName[], spec: HostSpec): string | undefined {
  const [command] = openCommands(spec).filter(({ gives }) => missing.every((name) => gives.includes(name)));
  if (command !== undefined) {
    return spec.readings.onOrder?.value === true
      ? 'Confirm it at delivery.'
      : `Run \`${command.command}\` on that machine and ${command.handOver}`;
  }
  const words = missing.flatMap((name) => IN_WORDS[name]?.join(', or ') ?? []);
  return words.length < missing.length ? undefined : `Add it to the paste: ${words.join('; ')}.`;
}
