import type { ResolvedCite } from '../knowledge/knowledge.ts';
import type { PhysicalAdapter } from './adapter.ts';
import type { StorageKind } from './request.ts';

/** A kind of traffic of the host or its virtual machines. */
export type Role = 'management' | 'vm' | 'storage' | 'live-migration' | 'cluster';

export type Teaming = 'LBFO' | 'SET';

/** A physical port with its one place. */
export interface PlacedAdapter extends PhysicalAdapter {
  /** Empty for a port that is left over. */
  readonly roles: readonly Role[];
  /** Name of the virtual switch it is an uplink of; `null` for none. */
  readonly switch: string | null;
  /** Name of the team it is a member of, which for SET is the name of the switch; `null` for none. */
  readonly team: string | null;
}

export interface LayoutTeam {
  readonly name: string;
  readonly teaming: Teaming;
  readonly members: readonly string[];
  /** Load balancing as the cmdlets spell it; absent: the default of the cmdlet stays. */
  readonly algorithm?: string;
}

export interface LayoutSwitch {
  readonly name: string;
  readonly type: 'external' | 'internal';
  readonly teaming: Teaming | null;
  /** Names of physical ports, or of the one NIC team; none for an internal switch. */
  readonly uplinks: readonly string[];
  /** Comes with Windows and cannot be made. */
  readonly builtIn?: true;
}

/** A virtual adapter of the parent partition. */
export interface HostAdapter {
  readonly name: string;
  readonly switch: string;
  readonly roles: readonly Role[];
  /** Name of its network. */
  readonly network: string;
  /** Weight of minimum bandwidth; absent where none is set. */
  readonly weight?: number;
  readonly rdma: boolean;
  /** The physical port it is tied to; absent: any. */
  readonly mappedTo?: string;
}

/** A network outside the host: a subnet, with its VLAN where one is set. */
export interface LayoutNetwork {
  readonly name: string;
  readonly roles: readonly Role[];
  /** An example id, for the site's own to take its place; absent: untagged. */
  readonly vlan?: number;
  /** The fastest link into it, gigabit per second; absent when nothing states it. */
  readonly speedGbps?: number;
}

/** A way to use the adapters of one host, with everything a picture needs. */
export interface Layout {
  readonly name: string;
  readonly adapters: readonly PlacedAdapter[];
  readonly teams: readonly LayoutTeam[];
  readonly switches: readonly LayoutSwitch[];
  readonly hostAdapters: readonly HostAdapter[];
  /** Virtual machines attach to these switches. */
  readonly vmSwitches: readonly string[];
  readonly networks: readonly LayoutNetwork[];
  /** How the disks are reached, and over which networks; empty for storage that passes no network adapter. */
  readonly storage: { readonly kind: StorageKind | 'unspecified'; readonly networks: readonly string[] };
  /** The network that each bare port or LBFO team of the host is in, by the name of the port or team. */
  readonly attached: Readonly<Record<string, string>>;
  /** The address of the host moves while it is built: the console or the BMC is needed. */
  readonly movesManagement: boolean;
}

/** A sentence and the pages it rests on. */
export interface Reason {
  readonly text: string;
  readonly cites: readonly ResolvedCite[];
}

/** A layout that may be built. */
export interface RankedLayout extends Layout {
  /** 1 is the best. */
  readonly rank: number;
  /** What speaks for it, the weightiest first. */
  readonly because: readonly Reason[];
  /** What it does without. */
  readonly lacks: readonly Reason[];
  /** Why it ranks below the best one; absent for the best, and for one that is as good. */
  readonly below?: Reason;
}

export interface RejectedLayout {
  readonly name: string;
  readonly because: Reason;
}
