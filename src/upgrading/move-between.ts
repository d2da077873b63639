import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';
import type { Backing } from '../rules/backing.ts';
import { maybe, type State, state, words } from '../rules/fact-needs.ts';
import { type LookedUp, lookUp } from '../rules/look-up.ts';

/** Id of the fact on moves from hosts of a release: `migration.live.from-windows-server-2019`. */
export const fromFact = ({ name }: Release): string =>
  `migration.live.from-${name.toLowerCase().replace(/[^a-z\d]+/g, '-')}`;

/** What the base says on moving a running virtual machine from one release to another. */
const moveBetween = (from: Release, to: Release, knowledge: Knowledge): LookedUp<State | undefined> =>
  lookUp(maybe(state(fromFact(from))), to, knowledge);

/** Why the question makes no sense for the destination; `undefined` when it does. */
const exemptMove = (from: Release, to: Release, knowledge: Knowledge): string | undefined =>
  lookUp(state(fromFact(from)), to, knowledge).exempt;

/**
 * The shortest way over other releases on which the base covers every step, ends included; `undefined` when there is
 * none.
 */
function stepsBetween(from: Release, to: Release, knowledge: Knowledge): readonly Release[] | undefined {
  const ways: (readonly Release[])[] = [[from]];
  const seen = new Set([from.id]);
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const last = way.at(-1) ?? from;
    if (last.id === to.id) return way;
    for (const next of knowledge.releases) {
      // A step back in time holds only for virtual machines that were never raised.
      if (seen.has(next.id) || next.released <= last.released) continue;
      if (moveBetween(last, next, knowledge).value !== 'supported') continue;
      seen.add(next.id);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

/** What the base knows of the live migration from one release to another. */
export interface KnownMove {
  readonly verdict: 'yes' | 'no' | 'unknown';
  /** A sentence that names both releases. */
  readonly because: string;
  /** What can be done instead; absent where the move is known. */
  readonly fix?: string;
  readonly backings: readonly Backing[];
  /** What the steps of the way in `fix` rest on. */
  readonly steps: readonly Backing[];
}

/** Judges the live migration between hosts of two different releases that have it. */
export function knownMove(from: Release, to: Release, knowledge: Knowledge): KnownMove {
  const { value, backing } = moveBetween(from, to, knowledge);
  const way = `from ${from.name} to ${to.name}`;
  if (value === 'supported')
    return {
      verdict: 'yes',
      because: `A running virtual machine can move ${way}.`,
      backings: [backing],
      steps: [],
    };
  const { fix, steps } = insteadOf(from, to, knowledge);
  if (value === 'not supported')
    return {
      verdict: 'no',
      because: `A running virtual machine cannot move ${way}.`,
      fix,
      backings: [backing],
      steps,
    };
  const exempt = exemptMove(from, to, knowledge);
  const first = exempt === undefined ? firstBetweenReleases(knowledge) : undefined;
  if (first !== undefined && to.released < first.release.released)
    return {
      verdict: 'no',
      because: `A running virtual machine cannot move ${way}. Moves between releases came with ${first.release.name}.`,
      fix,
      backings: [first.backing],
      steps,
    };
  if (exempt === undefined)
    return {
      verdict: 'unknown',
      because: `No page that the knowledge base has read says whether a running virtual machine can move ${way}.`,
      fix,
      backings: [],
      steps,
    };
  const versions = lookUp(maybe(words('vm.configuration-version.supported')), to, knowledge).backing;
  const given = lookUp(maybe(words('vm.configuration-version.default')), from, knowledge).backing;
  return {
    verdict: 'no',
    because: `A running virtual machine cannot move ${way}. ${exempt}`,
    fix,
    backings: [given, versions],
    steps,
  };
}

/** The release with which moves between two releases came. */
function firstBetweenReleases(
  knowledge: Knowledge,
): { readonly release: Release; readonly backing: Backing } | undefined {
  const [first] = knowledge.releases
    .map((release) => ({
      release,
      ...lookUp(maybe(state('feature.cross-version-live-migration')), release, knowledge),
    }))
    .filter(({ value }) => value === 'supported')
    .toSorted((a, b) => a.release.released.localeCompare(b.release.released));
  // Its note is about the first move, not about this one.
  return first === undefined
    ? undefined
    : { release: first.release, backing: { cites: first.backing.cites } };
}

/** What can be done where the move itself is not known, and what the single steps rest on. */
function insteadOf(
  from: Release,
  to: Release,
  knowledge: Knowledge,
): { readonly fix: string; readonly steps: readonly Backing[] } {
  if (to.released < from.released)
    return {
      fix: `Make a new virtual machine with the same disks on the host with ${to.name}; one that was never raised above what that host runs can be tried with \`Compare-VM\` first.`,
      steps: [],
    };
  const way = stepsBetween(from, to, knowledge) ?? [];
  if (way.length < 3)
    return {
      fix: 'Shut the virtual machine down, export and import it, or try `Compare-VM` with one that does not matter.',
      steps: [],
    };
  return {
    fix: `Go step by step, as a rolling upgrade of a cluster does: ${way.map(({ name }) => name).join(', then ')}; each step is known. Or shut the virtual machine down, export and import it.`,
    steps: way.slice(1).map((next, index) => moveBetween(way[index] ?? from, next, knowledge).backing),
  };
}
