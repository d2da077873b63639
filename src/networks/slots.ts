import type { PhysicalAdapter } from './adapter.ts';

/** Ports that are still free, by kind; taking some gives a new pool. */
export class Pool {
  readonly kinds: readonly (readonly PhysicalAdapter[])[];

  constructor(kinds: readonly (readonly PhysicalAdapter[])[]) {
    this.kinds = kinds;
  }

  /** The first ports of a kind and the pool without them; `undefined` when there are not enough. */
  take(
    kind: number,
    count: number,
  ): { readonly taken: readonly PhysicalAdapter[]; readonly left: Pool } | undefined {
    const ports = this.kinds[kind];
    if (ports === undefined || ports.length < count) return undefined;
    return {
      taken: ports.slice(0, count),
      left: new Pool(this.kinds.map((other, index) => (index === kind ? other.slice(count) : other))),
    };
  }

  get all(): readonly PhysicalAdapter[] {
    return this.kinds.flat();
  }

  /** How many are free of each kind: ports are taken from the front, so this tells which. */
  get counts(): readonly number[] {
    return this.kinds.map((ports) => ports.length);
  }

  /** Ports of a kind that are free. */
  count(kind: number): number {
    return this.kinds[kind]?.length ?? 0;
  }
}

/** So many ports of one kind. */
export interface Pick {
  readonly kind: number;
  readonly count: number;
}

/** Most kinds that a plan weighs against each other; the others are left over. */
const KINDS_MAX = 4;

/**
 * The kinds worth weighing, by index: the fastest, the slowest, the largest and the fastest with RDMA. With few kinds,
 * all of them.
 */
export function worthWeighing(kinds: readonly (readonly PhysicalAdapter[])[]): readonly number[] {
  const indices = kinds.map((_, index) => index);
  if (kinds.length <= KINDS_MAX) return indices;
  const largest = indices.toSorted((a, b) => (kinds[b]?.length ?? 0) - (kinds[a]?.length ?? 0))[0] ?? 0;
  const rdma = indices.find((index) => kinds[index]?.[0]?.rdma === true) ?? 0;
  return [...new Set([0, largest, rdma, kinds.length - 1])];
}
