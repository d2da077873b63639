import type { PhysicalAdapter } from '../adapter.ts';
import type { NetworkRequest } from '../request.ts';
import { GroupDraft, type PortGroup, toAdapters } from './port-group.ts';
import { type Token, tokenize } from './tokens.ts';

/** What the words of a request say, without the release. */
export type NetworkWords = Pick<
  NetworkRequest,
  'cluster' | 'migration' | 'switchless' | 'existingLbfo' | 'notCounted' | 'nodes' | 'rdmaKind' | 'storage'
> & {
  readonly adapters: readonly PhysicalAdapter[];
  /** The request is about Azure Local. */
  readonly azureLocal: boolean;
};

/** Reads a request such as `2x25GbE rdma + 2x1GbE cluster 2025`. Words it does not know change nothing. */
export function readWords(text: string): NetworkWords {
  const tokens = tokenize(text);
  const flags = new Set(tokens.flatMap((token) => (token.kind === 'flag' ? [token.flag] : [])));
  const nodes = tokens.find((token) => token.kind === 'nodes')?.count;
  const { groups, notCounted } = readGroups(tokens);
  const storage = storageOf(tokens);
  const rdmaKind = flags.has('roce') ? 'roce' : flags.has('iwarp') ? 'iwarp' : undefined;
  return {
    adapters: toAdapters(groups.length === 0 ? bareCount(tokens) : groups),
    cluster: flags.has('cluster') || storage === 's2d' || (nodes ?? 1) > 1,
    migration: flags.has('migration'),
    switchless: flags.has('switchless'),
    existingLbfo: flags.has('lbfo'),
    azureLocal: flags.has('azure'),
    notCounted,
    ...(nodes === undefined ? {} : { nodes }),
    ...(storage === undefined ? {} : { storage }),
    ...(rdmaKind === undefined ? {} : { rdmaKind }),
  };
}

/** `2008 R2, 8, Fibre Channel`: where no adapter is named, a figure that stands alone counts them. */
function bareCount(tokens: readonly Token[]): readonly PortGroup[] {
  const counts = tokens.flatMap((token) => (token.kind === 'count' ? [token.count] : []));
  const [only] = counts;
  return counts.length === 1 && only !== undefined && only > 0
    ? [{ count: only, rdma: false, wireless: false }]
    : [];
}

/** Storage that passes adapters wins over local disks, which every host has for itself. */
function storageOf(tokens: readonly Token[]): NetworkRequest['storage'] {
  const named = tokens.flatMap((token) =>
    token.kind === 'storage' ? [token.storage] : token.kind === 'hba' ? ['fibre-channel' as const] : [],
  );
  return (
    named.find((storage) => storage === 's2d') ?? named.find((storage) => storage !== 'local') ?? named[0]
  );
}

function readGroups(tokens: readonly Token[]): {
  readonly groups: readonly PortGroup[];
  readonly notCounted: readonly string[];
} {
  const groups: PortGroup[] = [];
  const notCounted: string[] = [];
  let draft = new GroupDraft();
  const close = (): void => {
    const group = draft.finish();
    if (group !== undefined) groups.push(group);
    draft = new GroupDraft();
  };
  for (const token of tokens) {
    if (token.kind === 'hba' || token.kind === 'other') {
      // What stands before the words counts them, unless adapters were named already.
      if (draft.isNamed) close();
      else draft = new GroupDraft();
      notCounted.push(token.kind === 'hba' ? 'HBA' : token.name);
    } else if (draft.isFull(token)) {
      close();
      draft.take(token);
    } else if (!draft.take(token) && groups.length > 0 && draft.isEmpty) {
      qualifyLast(groups, token);
    }
  }
  close();
  return { groups, notCounted: [...new Set(notCounted)] };
}

/** `2x10GbE, Intel, rdma`: said of the adapters that were named last. */
function qualifyLast(groups: PortGroup[], token: Token): void {
  const last = groups.pop();
  if (last === undefined) return;
  if (token.kind === 'rdma' || (token.kind === 'flag' && (token.flag === 'roce' || token.flag === 'iwarp'))) {
    groups.push({ ...last, rdma: true });
  } else if (token.kind === 'maker' && last.maker === undefined) {
    groups.push({ ...last, maker: token.name });
  } else groups.push(last);
}
