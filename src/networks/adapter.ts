/** A physical port that a plan gives a place to. */
export interface PhysicalAdapter {
  /** What the plan calls it, once in a plan; the port is to be renamed to it. */
  readonly name: string;
  readonly wireless: boolean;
  /** It can do RDMA, as far as was said. */
  readonly rdma: boolean;
  /** Gigabit per second; absent when nothing states it. */
  readonly speedGbps?: number;
  /** Vendor in lower case; absent when nothing names it. */
  readonly maker?: string;
  /** Ports of one card share the number; absent when nothing says which ports share a card. */
  readonly card?: number;
}

/** Ports that may share a team: one vendor, one speed, all with RDMA or none. */
export const kindOf = ({ speedGbps, maker, rdma }: PhysicalAdapter): string =>
  `${speedGbps ?? '?'} ${maker ?? '?'} ${rdma ? 'rdma' : ''}`;

/**
 * The wired ports by kind, the fastest kind first. Within a kind the cards take turns, so that neighbours are on
 * different cards.
 */
export function kindsOf(adapters: readonly PhysicalAdapter[]): readonly (readonly PhysicalAdapter[])[] {
  const kinds = new Map<string, PhysicalAdapter[]>();
  for (const adapter of adapters.filter(({ wireless }) => !wireless)) {
    const kind = kindOf(adapter);
    kinds.set(kind, [...(kinds.get(kind) ?? []), adapter]);
  }
  return [...kinds.values()]
    .map(inTurns)
    .toSorted((a, b) => speedOf(b) - speedOf(a) || b.length - a.length || compare(a, b));
}

/** Speed of a kind for comparing; what nothing states counts as the slowest. */
const speedOf = ([first]: readonly PhysicalAdapter[]): number => first?.speedGbps ?? 0;

const compare = ([a]: readonly PhysicalAdapter[], [b]: readonly PhysicalAdapter[]): number =>
  (a?.name ?? '') < (b?.name ?? '') ? -1 : 1;

/** The first port of every card, then the second of every card, and so on. */
function inTurns(ports: readonly PhysicalAdapter[]): readonly PhysicalAdapter[] {
  const taken = new Map<number, number>();
  const turns = ports.map((port, index) => {
    if (port.card === undefined) return { port, turn: 0, index };
    const turn = taken.get(port.card) ?? 0;
    taken.set(port.card, turn + 1);
    return { port, turn, index };
  });
  return turns.toSorted((a, b) => a.turn - b.turn || a.index - b.index).map(({ port }) => port);
}
