import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Release } from '../../knowledge/schema.ts';
import { type KnownMove, knownMove } from '../../upgrading/move-between.ts';
import { unique } from '../entries/from-rows.ts';
import { sayState } from '../entries/say-state.ts';
import type { Draft, Entry } from '../entry.ts';
import { isTurned } from '../from-to.ts';
import type { Question } from '../question.ts';

const LIVE =
  /\blive\b|\b(?:mov|migrat)\w* (?:\w+ ){0,3}(?:running|online)\b|\brunning (?:vms?|guests?|virtual|machines?)\b|\b(?:without|zero|no) (?:any |a )?(?:down-?time|outage|interruption|stopping|shutdown)\b/;
/** Goes from one release to the other, in words or with an arrow. */
const BETWEEN = /\bto\b|->|\bbetween\b|\bback\b|\bfrom\b|\bonto\b|\bmixed\b|\band\b|\binto\b/;
/** Asks for a part of a live migration, which has an entry of its own. */
const A_PART =
  /\b(?:smb|rdma|kerberos|credssp|delegation|compress\w*|speed|faster|slow\w*|fail\w*|errors?|events?|v?tpm|shielded|encrypt\w*|ports?|bandwidth|intel|amd|processors?|cpus?|simultaneous\w*|concurrent\w*|how many|sr-iov|dda|gpus?|checkpoints?|vhd|licen\w*|domains?|workgroup|forests?|up-?grad\w*|in-?place|rolling|replica)\b/;
/** Asks for the way back too. */
const BOTH_WAYS = /\bback\b|\bboth (?:ways|directions)\b|\bvice versa\b|\breverse\b|\bbetween\b|\bmixed\b/;

/** Whether a running virtual machine can move from a host of one release to one of another: what `pair` says of their releases. */
export const liveMove = (knowledge: Knowledge): Entry => ({
  id: 'computed.live-move',
  title: 'Live migration between releases',
  phrases: ['live migration between hosts of two releases'],
  body: '',
  fromTo: true,
  claims: ({ marked, releases, wish }) =>
    releases.length === 2 &&
    wish !== 'difference' &&
    LIVE.test(marked) &&
    BETWEEN.test(marked) &&
    !A_PART.test(marked),
  answer: (question) => sayMoves(question, knowledge),
});

function sayMoves(question: Question, knowledge: Knowledge): Draft | undefined {
  const [first, second] = question.releases;
  if (first === undefined || second === undefined) return undefined;
  const [from, to] = isTurned(question.marked) ? [second, first] : [first, second];
  const without = sayWithout([from, to], question, knowledge);
  if (without !== undefined) return without;
  // Who names the older one last asks for the way back alone.
  const both = BOTH_WAYS.test(question.marked) && from.released < to.released;
  const moves = [judged(from, to, knowledge), ...(both ? [judged(to, from, knowledge)] : [])];
  const known = moves.filter(({ verdict, steps }) => verdict !== 'unknown' || steps.length > 0);
  return {
    answered: known.length > 0,
    lead: moves.map(leadOf).join(' '),
    more: unique(
      moves
        .flatMap(({ fix, backings }) => [...backings.map(({ note }) => note), fix])
        .filter((text) => text !== undefined),
    ),
    doubts: unique(moves.flatMap(({ backings }) => backings.flatMap(({ disputed }) => disputed ?? []))),
    releases: [from.id, to.id],
    cites: moves.flatMap(({ backings, steps }) => [...backings, ...steps].flatMap(({ cites }) => cites)),
  };
}

/** Where no page names a move back, the configuration version of what the newer host made settles most of it. */
function judged(from: Release, to: Release, knowledge: Knowledge): KnownMove {
  const move = knownMove(from, to, knowledge);
  if (move.verdict !== 'unknown' || from.released < to.released) return move;
  const given = knowledge.valueOf('vm.configuration-version.default', from.id);
  const run = knowledge.valueOf('vm.configuration-version.supported', to.id);
  const versions = String(run?.value ?? '').split(', ');
  if (given === undefined || run === undefined || versions.includes(String(given.value))) return move;
  return {
    ...move,
    verdict: 'no',
    because: `A virtual machine as ${from.name} makes it cannot move to ${to.name}: it has configuration version ${given.value}, and that host runs ${versions.at(-1)} to ${versions[0]}. Of one that has kept such a version no page was read that says so.`,
    backings: [{ cites: [...given.cites, ...run.cites].map((cite) => knowledge.cite(cite)) }],
  };
}

function leadOf({ verdict, because, steps }: KnownMove): string {
  const word =
    verdict === 'yes'
      ? 'Yes'
      : verdict === 'no'
        ? 'No'
        : steps.length > 0
          ? 'As far as is known only step by step'
          : 'Not covered';
  return `${word}: ${because.charAt(0).toLowerCase()}${because.slice(1)}`;
}

/** A release of the two that has no live migration at all settles it. */
function sayWithout(
  releases: readonly Release[],
  question: Question,
  knowledge: Knowledge,
): Draft | undefined {
  const fact = knowledge.fact('feature.live-migration');
  if (fact === undefined) return undefined;
  const without = releases.filter(({ id }) => knowledge.valueOf(fact.id, id)?.value === 'not supported');
  if (without.length === 0) return undefined;
  return sayState(fact, { ...question, releases: without, wish: 'yes-no', sure: true }, knowledge);
}
