import type { Release } from '../knowledge/schema.ts';
import type { PhysicalAdapter } from './adapter.ts';

/** How virtual machines reach their disks. Only the first three pass network adapters. */
export type StorageKind = 'iscsi' | 'smb' | 's2d' | 'fibre-channel' | 'local';

/** What a plan is asked for. */
export interface NetworkRequest {
  readonly release: Release;
  /** A release the host is to go to later, which the layout must suit as well. */
  readonly next?: Release;
  readonly adapters: readonly PhysicalAdapter[];
  /** Nothing named adapters; a team was, so two are taken. */
  readonly assumed?: true;
  /** Absent when nothing names it: planned as storage that needs no network adapter. */
  readonly storage?: StorageKind;
  readonly cluster: boolean;
  /** Nodes of the cluster; absent when nothing counts them. */
  readonly nodes?: number;
  /** Live migration was asked for by name. */
  readonly migration: boolean;
  /** The nodes are cabled to each other. */
  readonly switchless: boolean;
  /** RDMA is RoCE or iWARP; absent when nothing says which. */
  readonly rdmaKind?: 'roce' | 'iwarp';
  /** A NIC team (LBFO) exists today. */
  readonly existingLbfo: boolean;
  /** What was named but is no adapter for this: HBAs, management controllers, virtual adapters. */
  readonly notCounted: readonly string[];
}

/** The storage that needs adapters; `undefined` for all other. */
export const networkStorage = ({
  storage,
}: Pick<NetworkRequest, 'storage'>): 'iscsi' | 'smb' | 's2d' | undefined =>
  storage === 'iscsi' || storage === 'smb' || storage === 's2d' ? storage : undefined;
