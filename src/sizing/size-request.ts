import type { Edition, Release } from '../knowledge/schema.ts';

/** Memory that is given as one figure, or as the range of dynamic memory; equal where it is one figure. */
export interface MemoryRange {
  readonly leastGiB: number;
  readonly mostGiB: number;
}

/** Virtual machines of one shape. What the request does not say is absent. */
export interface VmGroup {
  readonly count?: number;
  readonly virtualProcessors?: number;
  readonly memory?: MemoryRange;
  readonly diskGiB?: number;
  readonly generation?: 1 | 2;
  /** `true`: the guests are Linux, so they need no licence of Windows Server. */
  readonly isLinux?: boolean;
}

/** The hosts, all alike. What the request does not say is absent. */
export interface HostShape {
  readonly count?: number;
  readonly sockets?: number;
  /** Physical cores of one host. */
  readonly cores?: number;
  readonly threadsPerCore?: number;
  readonly memoryGiB?: number;
  readonly storageGiB?: number;
  /** `true`: the storage is in each host; otherwise all hosts share it. */
  readonly hasOwnStorage?: boolean;
}

/** What was asked, as far as it was said. */
export interface SizeRequest {
  readonly groups: readonly VmGroup[];
  readonly hosts: HostShape;
  /** Hosts that may fail while the rest carries all: the k of N+k. */
  readonly spareHosts: number;
  readonly isCluster: boolean;
  /** Virtual processors for each core, when the request states a ratio. */
  readonly ratio?: number;
  /** Memory kept for the parent partition, when the request states it. */
  readonly reserveGiB?: number;
  readonly edition?: Edition;
  readonly release: Release;
  /** How the request was understood where its words allow more than one reading. */
  readonly notes: readonly string[];
}
