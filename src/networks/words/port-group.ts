import type { PhysicalAdapter } from '../adapter.ts';
import type { Token } from './tokens.ts';

/** Ports that were named together. */
export interface PortGroup {
  /** Ports in all. */
  readonly count: number;
  /** Ports of one card; absent when nothing says it. */
  readonly portsOfCard?: number;
  readonly speedGbps?: number;
  readonly maker?: string;
  readonly rdma: boolean;
  readonly wireless: boolean;
}

/** Most ports that anybody counts in one host. */
const PORTS_MAX = 32;

/** Gathers the words about one kind of adapter. */
export class GroupDraft {
  #count: number | undefined;
  #ports: number | undefined;
  #speed: number | undefined;
  #maker: string | undefined;
  #rdma = false;
  #wireless = false;
  #noun = false;
  #times = false;

  get isEmpty(): boolean {
    return this.#count === undefined && this.#ports === undefined && !this.isNamed;
  }

  /** Words for adapters were there, not only figures. */
  get isNamed(): boolean {
    return this.#noun || this.#rdma || this.#wireless || this.#maker !== undefined;
  }

  /** Whether a word starts the next group: a join, or what this group has already. */
  isFull(token: Token): boolean {
    switch (token.kind) {
      case 'and':
        return !this.isEmpty;
      case 'count':
        return this.#speed === undefined ? this.isNamed : this.#count !== undefined || !this.#times;
      case 'speed':
        return this.#speed !== undefined;
      case 'ports':
        return this.#ports !== undefined;
      case 'maker':
        return this.#maker !== undefined;
      case 'wireless':
        return this.#speed !== undefined || (this.isNamed && !this.#wireless);
      case 'storage':
      case 'nodes':
      case 'release':
        return !this.isEmpty;
      default:
        return false;
    }
  }

  /** Takes a word about adapters; `false`: it is about something else. */
  take(token: Token): boolean {
    switch (token.kind) {
      case 'count':
        this.#count = token.count;
        return true;
      case 'times':
        this.#times = true;
        return true;
      case 'ports':
        this.#ports = token.count;
        this.#noun = true;
        return true;
      case 'speed':
        this.#speed = token.gbps;
        return true;
      case 'noun':
      case 'cards':
        if (this.isEmpty) return false;
        this.#noun = true;
        return true;
      case 'wireless':
        this.#wireless = true;
        return true;
      case 'maker':
        if (this.isEmpty) return false;
        this.#maker = token.name;
        return true;
      case 'rdma':
        if (this.isEmpty) return false;
        this.#rdma = true;
        return true;
      case 'flag':
        if (this.isEmpty || (token.flag !== 'roce' && token.flag !== 'iwarp')) return false;
        this.#rdma = true;
        return true;
      default:
        return false;
    }
  }

  /** The ports; `undefined` for figures that turned out to count something else. */
  finish(): PortGroup | undefined {
    const isAdapter = this.isNamed || this.#speed !== undefined;
    const count = (this.#count ?? 1) * (this.#ports ?? 1);
    if (!isAdapter || count < 1 || count > PORTS_MAX) return undefined;
    return {
      count,
      rdma: this.#rdma,
      wireless: this.#wireless,
      ...(this.#ports === undefined ? {} : { portsOfCard: this.#ports }),
      ...(this.#speed === undefined ? {} : { speedGbps: this.#speed }),
      ...(this.#maker === undefined ? {} : { maker: this.#maker }),
    };
  }
}

/** Every port with a name of its own and the card it is on. */
export function toAdapters(groups: readonly PortGroup[]): readonly PhysicalAdapter[] {
  const used = new Map<string, number>();
  let cards = 0;
  return groups.flatMap((group) => {
    const first = cards;
    const { portsOfCard } = group;
    if (portsOfCard !== undefined) cards += Math.ceil(group.count / portsOfCard);
    return Array.from({ length: group.count }, (_, index): PhysicalAdapter => {
      const kind = kindName(group);
      const number = (used.get(kind) ?? 0) + 1;
      used.set(kind, number);
      return {
        name: `${kind} ${number}`,
        wireless: group.wireless,
        rdma: group.rdma,
        ...(group.speedGbps === undefined ? {} : { speedGbps: group.speedGbps }),
        ...(group.maker === undefined ? {} : { maker: group.maker }),
        ...(portsOfCard === undefined ? {} : { card: first + Math.floor(index / portsOfCard) }),
      };
    });
  });
}

/** `10 GbE`, `Intel 10 GbE`, `Wi-Fi`, `NIC`. */
function kindName({ speedGbps, maker, wireless }: PortGroup): string {
  const named = maker === undefined ? '' : `${maker.charAt(0).toUpperCase()}${maker.slice(1)} `;
  if (wireless) return `${named}Wi-Fi`;
  return `${named}${speedGbps === undefined ? 'NIC' : `${speedGbps} GbE`}`;
}
