import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';
import { maybe, type State, state } from '../rules/fact-needs.ts';
import { type LookedUp, lookUp } from './look-up.ts';

/** Id of the fact on moves from hosts of a release: `migration.live.from-windows-server-2019`. */
export const fromFact = ({ name }: Release): string =>
  `migration.live.from-${name.toLowerCase().replace(/[^a-z\d]+/g, '-')}`;

/** What the base says on moving a running virtual machine from one release to another. */
export const moveBetween = (from: Release, to: Release, knowledge: Knowledge): LookedUp<State | undefined> =>
  lookUp(maybe(state(fromFact(from))), to, knowledge);

/** Why the question makes no sense for the destination; `undefined` when it does. */
export const exemptMove = (from: Release, to: Release, knowledge: Knowledge): string | undefined =>
  lookUp(state(fromFact(from)), to, knowledge).exempt;

/**
 * The shortest way over other releases on which the base covers every step, ends included; `undefined` when there is
 * none.
 */
export function stepsBetween(
  from: Release,
  to: Release,
  knowledge: Knowledge,
): readonly Release[] | undefined {
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
