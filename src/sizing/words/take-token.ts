import type { Draft } from './draft.ts';
import type { Token } from './token.ts';

/** Puts a token into the draft. `next` tells what a count that stands before it counts; `plus` starts a group. */
export function takeToken(token: Token, draft: Draft, next: Token | undefined, plus: boolean): void {
  switch (token.kind) {
    case 'vms':
      takeVms(token.count, token.isLinux, draft);
      break;
    case 'times':
      takeTimes(token.count, draft, next);
      break;
    case 'vcpus':
      takeVcpus(token.count, draft);
      break;
    case 'hosts':
      draft.turnTo('host');
      draft.put('count', token.count, 'how many they are');
      break;
    case 'sockets':
      takeSockets(token.count, draft);
      break;
    case 'cores':
      takeCores(token, draft);
      break;
    case 'memory':
      if (next?.kind === 'of') draft.turnTo(next.whose);
      else if (next?.kind === 'hosts' && draft.group.memory !== undefined) draft.turnTo('host');
      draft.addMemory(token, { isFromPlus: plus, isOfEach: isOfEach(next) });
      break;
    case 'disk':
    case 'storage':
      takeStorage(token, draft, next);
      break;
    case 'linux':
      draft.group.isLinux = true;
      break;
    case 'generation':
      draft.group.generation = token.generation;
      break;
    case 'on':
      draft.turnTo('host');
      break;
    case 'of':
      draft.turnTo(token.whose);
      break;
    case 'each':
    case 'plus':
      break;
    case 'word':
      draft.words.push(token.text);
      break;
    default:
      takeCondition(token, draft);
  }
}

type Condition = Extract<
  Token,
  { kind: 'spare' | 'reserve' | 'ratio' | 'threads' | 'edition' | 'dynamic' | 'cluster' }
>;

function takeCondition(token: Condition, draft: Draft): void {
  switch (token.kind) {
    case 'spare':
      draft.spareHosts = token.count;
      break;
    case 'reserve':
      draft.conditions.reserveGiB = token.gib;
      break;
    case 'ratio':
      draft.conditions.ratio = token.ratio;
      break;
    case 'threads':
      draft.put('threadsPerCore', token.perCore, 'threads of a core');
      break;
    case 'edition':
      draft.conditions.edition = token.edition;
      break;
    case 'dynamic':
      draft.isDynamic = true;
      break;
    case 'cluster':
      draft.isCluster = true;
      break;
  }
}

function takeVms(count: number, isLinux: boolean, draft: Draft): void {
  draft.turnTo('vm');
  const group = draft.group.count === undefined ? draft.group : draft.startGroup();
  group.count = count;
  if (isLinux) group.isLinux = true;
}

/** `16 x 32 GB` of a host are its memory modules; `20 x 4 vCPU` are virtual machines. */
function takeTimes(count: number, draft: Draft, next: Token | undefined): void {
  if (next?.kind === 'cores') {
    draft.turnTo('host');
    draft.put('count', count, 'how many they are');
  } else if (next?.kind === 'memory' && draft.about === 'host' && draft.hosts.memoryGiB === undefined) {
    draft.modules = count;
  } else takeVms(count, false, draft);
}

function takeVcpus(count: number, draft: Draft): void {
  draft.turnTo('vm');
  const group = draft.group.virtualProcessors === undefined ? draft.group : draft.startGroup();
  group.virtualProcessors = count;
}

/** `4 CPUs` of a virtual machine are virtual processors. */
function takeSockets(count: number, draft: Draft): void {
  if (draft.about === 'vm' && draft.group.virtualProcessors === undefined) takeVcpus(count, draft);
  else {
    draft.turnTo('host');
    draft.put('sockets', count, 'processors');
  }
}

/** `4 cores` of a virtual machine are virtual processors; those of a host may be counted for each processor. */
function takeCores(token: Extract<Token, { kind: 'cores' }>, draft: Draft): void {
  const { count, sockets, threads, counted } = token;
  if (draft.about === 'vm' && sockets === undefined && draft.group.virtualProcessors === undefined) {
    takeVcpus(count, draft);
    return;
  }
  draft.turnTo('host');
  if (sockets !== undefined) draft.put('sockets', sockets, 'processors');
  draft.coresCounted.push({ count, counted: sockets === undefined ? counted : 'each' });
  if (threads !== undefined) draft.put('threadsPerCore', threads / count, 'threads of a core');
}

function takeStorage(
  { kind, gib }: Extract<Token, { kind: 'disk' | 'storage' }>,
  draft: Draft,
  next: Token | undefined,
): void {
  if (next?.kind === 'of') draft.turnTo(next.whose);
  if (kind === 'disk' && draft.about !== 'host') {
    draft.turnTo('vm');
    draft.group.diskGiB = gib;
    return;
  }
  draft.turnTo('host');
  draft.put('storageGiB', gib, 'storage (GB)');
  if (isOfEach(next)) draft.hosts.hasOwnStorage = true;
}

/** The amount before it is one that every host has for itself. */
const isOfEach = (next: Token | undefined): boolean =>
  next?.kind === 'each' || (next?.kind === 'of' && next.whose === 'host');
