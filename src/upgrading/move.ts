import type { Upgrade } from '../knowledge/entries.ts';
import type { ResolvedCite } from '../knowledge/knowledge.ts';
import type { Cite, Release } from '../knowledge/schema.ts';

/** How a host gets from one release to another. */
export type Way = Upgrade['way'];

/** What is installed: Windows Server, or the free Microsoft Hyper-V Server of the release. */
export type Product = 'windows-server' | 'hyper-v-server';

/** One end of an upgrade. What was not said is left out, and nothing is taken for granted about it. */
export interface Installation {
  readonly release: Release;
  readonly product: Product;
  readonly edition?: 'standard' | 'datacenter' | 'essentials' | 'azure-edition';
  readonly option?: 'core' | 'desktop';
  /** Said to be an evaluation copy. */
  readonly evaluation?: true;
  /** Said to be a domain controller too. */
  readonly domainController?: true;
  /** Said to be a 32-bit installation. */
  readonly is32Bit?: true;
  /** Service pack that was said to be installed. */
  readonly servicePack?: number;
}

/** What somebody wants to upgrade. */
export interface UpgradeQuestion {
  readonly from: Installation;
  readonly to: Installation;
  /** The host is a node of a failover cluster. */
  readonly cluster: boolean;
  /** The nodes pool their own drives with Storage Spaces Direct. */
  readonly storageSpacesDirect?: true;
  /** Words of the question that mean nothing here, as they were written. */
  readonly notUnderstood?: readonly string[];
}

/** One step of a path, as the preparations see it. */
export interface Move {
  readonly from: Release;
  readonly to: Release;
  readonly way: Way;
  /** The service pack that the way asks of the old release. */
  readonly servicePack?: number;
  /** What the way itself rests on. */
  readonly cites: readonly Cite[];
  /** The first step of its path: what holds for the host as it stands is said there. */
  readonly first: boolean;
  /** The last step of its path: what holds for the wanted end is said there. */
  readonly last: boolean;
  readonly question: UpgradeQuestion;
}

/** Something to do, as data: a renderer lists it, and a checklist can be made of it. */
export interface Task {
  /** Stable id of the preparation it comes from, for a checklist to point at. */
  readonly id: string;
  /** What to do, as an imperative without a period. */
  readonly title: string;
  /** How, in sentences, where the title does not say it all. */
  readonly how?: string;
  /** Why, in sentences. */
  readonly because: string;
  /** A line to copy; shown, never run. */
  readonly command?: string;
  readonly cites: readonly ResolvedCite[];
}
