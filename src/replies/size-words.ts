import { memoryText } from '../knowledge/figures.ts';
import type { HostShape, SizeRequest, VmGroup } from '../sizing/size-request.ts';

/** How a sizing request was understood, in one line: `40 VMs x 4 vCPU x 8 GB on 3 hosts of 64 cores, 512 GB; N+1`. */
export function requestWords(request: SizeRequest): string {
  const { groups, hosts, spareHosts, edition, ratio, release } = request;
  const conditions = [
    `N+${spareHosts}`,
    release.name,
    ...(edition === undefined ? [] : [edition]),
    ...(ratio === undefined ? [] : [`${ratio}:1`]),
  ];
  const machines = groups.length === 0 ? 'no virtual machines' : groups.map(groupWords).join(' + ');
  return `${machines} on ${hostWords(hosts)}; ${conditions.join(', ')}`;
}

function groupWords({ count, virtualProcessors, memory, diskGiB, generation, isLinux }: VmGroup): string {
  const parts = [
    `${count ?? '?'} ${isLinux === true ? 'Linux ' : ''}${count === 1 ? 'VM' : 'VMs'}`,
    `${virtualProcessors ?? '?'} vCPU`,
    memory === undefined ? '? GB' : rangeWords(memory.leastGiB, memory.mostGiB),
    ...(diskGiB === undefined ? [] : [`${memoryText(diskGiB)} disk`]),
    ...(generation === undefined ? [] : [`generation ${generation}`]),
  ];
  return parts.join(' x ');
}

const rangeWords = (least: number, most: number): string =>
  least === most ? memoryText(most) : `${memoryText(least)} to ${memoryText(most)}`;

function hostWords({ count, sockets, cores, threadsPerCore, memoryGiB, storageGiB }: HostShape): string {
  const parts = [
    cores === undefined ? '? cores' : coresWords(cores, sockets),
    ...(threadsPerCore === undefined ? [] : [threadsPerCore > 1 ? 'with HT' : 'no HT']),
    memoryGiB === undefined ? '? GB' : memoryText(memoryGiB),
    ...(storageGiB === undefined ? [] : [`${memoryText(storageGiB)} of storage`]),
  ];
  return `${count ?? '?'} ${count === 1 ? 'host' : 'hosts'} of ${parts.join(', ')}`;
}

const coresWords = (cores: number, sockets: number | undefined): string =>
  sockets === undefined ? `${cores} cores` : `${sockets} x ${cores / sockets} cores`;
