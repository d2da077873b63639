import { findMentions } from '../../answers/release-mentions.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Release } from '../../knowledge/schema.ts';
import type { HostShape, SizeRequest } from '../size-request.ts';
import { Draft } from './draft.ts';
import { takeToken } from './take-token.ts';
import { tokenize } from './tokenize.ts';

/** What a sizing request says, or what about it cannot be understood. */
export type ReadRequest =
  | { readonly request: SizeRequest }
  | { readonly mistake: string; readonly hint: string };

const EXAMPLE =
  'For example: /hyperv size 40 VMs x 4 vCPU x 8 GB on 3 hosts of 2x32 cores 512 GB, N+1, 2022.';

/** Reads a sizing request in any order of its words. A figure that has no meaning is a mistake, not left out. */
export function readRequest(text: string, knowledge: Knowledge): ReadRequest {
  const draft = draftOf(text);
  const { releases, rest: left } = findMentions(draft.words.join(' '), knowledge);
  const rest = left.split(' ').filter((word) => word !== '');
  const hosts = hostsOf(draft);
  const figures = rest.filter((word) => /\d/.test(word));
  const [first = knowledge.newestServer, second] = releases;
  if (second !== undefined)
    return mistake(`size takes one release; ${first.name} and ${second.name} were named.`);
  if (figures.length > 0) return mistake(`What "${figures.join(' ').slice(0, 60)}" counts is not clear.`);
  const [wrong] = [...draft.mistakes, ...zeros(draft, hosts)];
  if (wrong !== undefined) return mistake(wrong);
  if (draft.groups.length === 0 && Object.keys(draft.hosts).length === 0) {
    return mistake('size needs virtual machines and hosts.');
  }
  return { request: requestOf(draft, hosts, first, releases.length > 0, rest) };
}

const mistake = (text: string): ReadRequest => ({ mistake: text, hint: EXAMPLE });

function draftOf(text: string): Draft {
  const draft = new Draft();
  const tokens = tokenize(text);
  for (const [index, token] of tokens.entries()) {
    takeToken(token, draft, tokens[index + 1], tokens[index - 1]?.kind === 'plus');
  }
  return draft;
}

/** `2 sockets 32 cores` can mean 32 or 64: it is asked, not guessed. */
function hostsOf(draft: Draft): HostShape {
  const { sockets } = draft.hosts;
  const [cores, more] = draft.coresCounted;
  if (cores === undefined) return draft.hosts;
  if (more !== undefined)
    draft.mistakes.push('The hosts have two figures for cores; all of them must be alike.');
  if (sockets !== undefined && sockets > 1 && cores.counted === undefined) {
    draft.mistakes.push(
      `"${cores.count} cores" of ${sockets} processors can be each or in total: write ${sockets} x ${cores.count} cores, or ${cores.count} cores total.`,
    );
  }
  return { ...draft.hosts, cores: cores.counted === 'each' ? cores.count * (sockets ?? 1) : cores.count };
}

/** Counts that are zero. A spare host or a disk of none is no mistake. */
function zeros({ groups, conditions }: Draft, hosts: HostShape): readonly string[] {
  const counts = [
    ...groups.flatMap(({ count, virtualProcessors, memory }) => [count, virtualProcessors, memory?.leastGiB]),
    hosts.count,
    hosts.sockets,
    hosts.cores,
    hosts.memoryGiB,
    hosts.threadsPerCore,
    conditions.ratio,
  ];
  return counts.includes(0) ? ['A count of zero cannot be reckoned with.'] : [];
}

/** Words that carry nothing that is reckoned with. */
const SMALL_WORDS =
  /^(?:x|of|with|and|for|the|in|each|to|at|ram|memory|mem|per|all|same|identical|we|have|need|want|run|running|edition|windows|server|microsoft|hyper-v|hyperv|size|how|many|fit|fits|will|can|i|overcommit|overcommitment|ratio|vcpu|vcpus|vm|vms|vcpu:core|host|hosts|node|nodes|server|servers|core|cores|cpu|is|are|a|an|physical|our|by|using|=|:|-|\/|&)$/;

function requestOf(
  draft: Draft,
  hosts: HostShape,
  release: Release,
  isNamed: boolean,
  rest: readonly string[],
): SizeRequest {
  const ignored = rest.filter((word) => !SMALL_WORDS.test(word));
  return {
    groups: draft.groups,
    hosts,
    spareHosts: draft.spareHosts,
    isCluster: draft.isCluster || draft.spareHosts > 0,
    ...draft.conditions,
    release,
    notes: [
      ...(isNamed ? [] : [`No release was named; ${release.name}, the newest, was taken.`]),
      ...draft.notes,
      ...(draft.isDynamic
        ? ['Dynamic memory counts with the figures that were given, the largest one deciding.']
        : []),
      ...(ignored.length === 0 ? [] : [`Not understood and left out: ${ignored.join(' ').slice(0, 120)}.`]),
    ],
  };
}
