import type { HostSpec } from '../../hosts/host-spec.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Release } from '../../knowledge/schema.ts';
import { fromHost } from '../from-host.ts';
import type { NetworkRequest } from '../request.ts';
import { toAdapters } from './port-group.ts';
import type { NetworkWords } from './read-words.ts';

/** What a request is put together from. */
export interface Parts {
  readonly words: NetworkWords;
  /** The releases that the words name, the present one first. */
  readonly releases: readonly Release[];
  /** A pasted host; absent when there is none. */
  readonly host?: Pick<HostSpec, 'readings' | 'ignoredNics'>;
}

/** Members that a team has at the least. */
const TEAM_MEMBERS = 2;

/** The words win over the paste: they say what is planned, the paste what is there. */
export function toRequest({ words, releases, host }: Parts, knowledge: Knowledge): NetworkRequest {
  const found = host === undefined ? undefined : fromHost(host.readings, host.ignoredNics, knowledge);
  const [release = releaseOf(host, knowledge), next] = releases;
  const named = words.adapters.length > 0 ? words.adapters : (found?.adapters ?? []);
  const existingLbfo = words.existingLbfo || found?.existingLbfo === true;
  // A team that exists has two members at least.
  const isAssumed = named.length === 0 && existingLbfo;
  const storage = words.storage ?? found?.storage;
  return {
    release,
    ...(next === undefined ? {} : { next }),
    adapters: isAssumed ? toAdapters([{ count: TEAM_MEMBERS, rdma: false, wireless: false }]) : named,
    ...(isAssumed ? { assumed: true } : {}),
    ...(storage === undefined ? {} : { storage }),
    cluster: words.cluster || storage === 's2d',
    ...(words.nodes === undefined ? {} : { nodes: words.nodes }),
    migration: words.migration,
    switchless: words.switchless,
    ...(words.rdmaKind === undefined ? {} : { rdmaKind: words.rdmaKind }),
    existingLbfo,
    notCounted: [...new Set([...words.notCounted, ...(found?.notCounted ?? [])])],
  };
}

/** The release of the pasted host, otherwise the newest one. */
function releaseOf(host: Parts['host'], knowledge: Knowledge): Release {
  const id = host?.readings.osRelease?.value;
  return (id === undefined ? undefined : knowledge.release(id)) ?? knowledge.newestServer;
}
