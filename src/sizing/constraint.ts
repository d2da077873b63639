import type { ResolvedCite } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Bounds } from './bounds.ts';

/**
 * How far a limit reaches: each virtual machine by itself, what runs on one host, all virtual machines together, or
 * the hosts themselves whatever runs on them.
 */
export type Reach = 'machine' | 'host' | 'all' | 'hosts';

/** One thing that can stop virtual machines from being added. */
export interface Constraint {
  readonly name: string;
  readonly unit: Fact['unit'];
  readonly reach: Reach;
  /** What a virtual machine of each group takes; for `hosts`, the one figure that is compared. */
  readonly needs: readonly Bounds[];
  /** What there is, for the reach. */
  readonly limit: Bounds;
  /** `false`: nothing is known of the limit, so it cannot be said where it stops. */
  readonly isKnown: boolean;
  /** Where the limit comes from, as a part of a sentence. */
  readonly says: string;
  /** Whose limit the least one is, where an edition or a generation decides: `generation 1`. */
  readonly least?: string;
  readonly cites: readonly ResolvedCite[];
  /** What to add to the request, or what the base lacks, so that it can be judged to the point. */
  readonly missing: readonly string[];
  readonly notes: readonly string[];
}
