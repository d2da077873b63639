import type { Nic, Readings } from '../hosts/host-spec.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { PhysicalAdapter } from './adapter.ts';
import type { StorageKind } from './request.ts';

/** What a pasted host tells a plan. */
export interface HostNetwork {
  readonly adapters: readonly PhysicalAdapter[];
  readonly storage?: StorageKind;
  readonly existingLbfo: boolean;
  /** Adapters of the paste that are none for this. */
  readonly notCounted: readonly string[];
}

/** Management controllers that show themselves as adapters. */
const CONTROLLER = /\bidrac\b|\bilo\b|\bxcc\b|\bbmc\b|\bipmi\b|\busb\b/i;
const MAKER =
  /\b(intel|broadcom|mellanox|nvidia|chelsio|marvell|qlogic|cavium|emulex|realtek|cisco|pensando|solarflare)\b/i;
const RDMA_FACT = 'capability.rdma.adapters';

/** The ports of a pasted host, each with a name of its own. */
export function fromHost(readings: Readings, ignored: readonly string[], knowledge: Knowledge): HostNetwork {
  const nics = readings.nics?.value ?? [];
  const counted = nics.filter(({ name }) => !CONTROLLER.test(name));
  const families = rdmaFamilies(knowledge);
  const adapters = uniqueNames(counted.flatMap((nic) => portsOf(nic, families)));
  const storage = storageOf(readings);
  return {
    adapters:
      readings.rdma?.value === true
        ? withRdma(adapters)
        : readings.rdma?.value === false
          ? withoutRdma(adapters)
          : adapters,
    ...(storage === undefined ? {} : { storage }),
    existingLbfo: readings.team?.value.kind === 'lbfo',
    notCounted: [
      ...new Set([...nics.filter((nic) => !counted.includes(nic)).map(({ name }) => name), ...ignored]),
    ],
  };
}

function portsOf(nic: Nic, families: readonly string[]): readonly PhysicalAdapter[] {
  const maker = MAKER.exec(nic.name)?.[1]?.toLowerCase();
  const port: PhysicalAdapter = {
    name: nic.name.replace(/[\u0000-\u001F\u007F]/g, ' ').trim() || 'NIC',
    wireless: nic.wireless,
    rdma: !nic.wireless && families.some((family) => bare(nic.name).includes(family)),
    ...(nic.speedGbps === undefined ? {} : { speedGbps: nic.speedGbps }),
    ...(maker === undefined ? {} : { maker }),
  };
  return Array.from({ length: nic.count ?? 1 }, () => port);
}

/** Families of which a maker says that they can do RDMA, as the base lists them. */
function rdmaFamilies(knowledge: Knowledge): readonly string[] {
  const { newestServer } = knowledge;
  const value = knowledge.valueOf(RDMA_FACT, newestServer.id)?.value;
  return typeof value === 'string' ? value.split(', ').map(bare) : [];
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\bcx-?(?=\d)/, 'connectx')
    .replace(/[^a-z0-9]/g, '');

/** The paste says that some adapter can do RDMA: the fastest ones, where no name tells. */
function withRdma(adapters: readonly PhysicalAdapter[]): readonly PhysicalAdapter[] {
  if (adapters.some(({ rdma }) => rdma)) return adapters;
  const fastest = Math.max(...adapters.map(({ speedGbps = 0, wireless }) => (wireless ? -1 : speedGbps)));
  return adapters.map((adapter) =>
    !adapter.wireless && (adapter.speedGbps ?? 0) === fastest ? { ...adapter, rdma: true } : adapter,
  );
}

const withoutRdma = (adapters: readonly PhysicalAdapter[]): readonly PhysicalAdapter[] =>
  adapters.map((adapter) => ({ ...adapter, rdma: false }));

function uniqueNames(adapters: readonly PhysicalAdapter[]): readonly PhysicalAdapter[] {
  const total = new Map<string, number>();
  for (const { name } of adapters) total.set(name, (total.get(name) ?? 0) + 1);
  const seen = new Set<string>();
  return adapters.map((adapter) => {
    let number = 1;
    let name = (total.get(adapter.name) ?? 0) > 1 ? `${adapter.name} ${number}` : adapter.name;
    while (seen.has(name)) {
      number += 1;
      name = `${adapter.name} ${number}`;
    }
    seen.add(name);
    return { ...adapter, name };
  });
}

function storageOf({ storage }: Readings): StorageKind | undefined {
  const kinds = storage?.value ?? [];
  const order: readonly StorageKind[] = ['s2d', 'iscsi', 'smb', 'fibre-channel', 'local'];
  return order.find((kind) => kinds.some((one) => one === kind)) ?? (kinds.length > 0 ? 'local' : undefined);
}
