import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Product, UpgradeQuestion, Way } from './move.ts';
import { type JudgedWay, judgedWays } from './usable-ways.ts';
import { whyNoEdition } from './why-no-edition.ts';

/** Among equally short paths the earlier way wins: what keeps virtual machines running, then what needs no new host. */
const PREFERENCE: readonly Way[] = ['cluster-rolling', 'in-place', 'side-by-side'];

/**
 * The shortest path over the supported ways, or nothing. Among equally short ones that with the more preferred ways;
 * among those the one that stops at the newest releases, which are supported for longest if the work is interrupted.
 */
export function findPath(question: UpgradeQuestion, knowledge: Knowledge): readonly JudgedWay[] | undefined {
  const { from } = question;
  const ways = new Map<Product, readonly JudgedWay[]>(
    PRODUCTS.map((product) => [product, judgedWays(question, product, knowledge)]),
  );
  const hasEnd =
    from.release.id !== question.to.release.id && whyNoEdition(question, knowledge) === undefined;
  const paths = hasEnd ? pathsFrom(from, question, ways) : [];
  return paths.toSorted(compare).at(0);
}

const PRODUCTS: readonly Product[] = ['windows-server', 'hyper-v-server'];

/** Every path to the end. Each way leads to a newer release, so there is no circle and the releases are few. */
function pathsFrom(
  here: Pick<UpgradeQuestion['from'], 'release' | 'product'>,
  question: UpgradeQuestion,
  ways: ReadonlyMap<Product, readonly JudgedWay[]>,
): readonly (readonly JudgedWay[])[] {
  const { release, product } = question.to;
  if (here.release.id === release.id) return here.product === product ? [[]] : [];
  return (ways.get(here.product) ?? [])
    .filter(({ from }) => from.id === here.release.id)
    .flatMap((way) =>
      way.product === undefined
        ? []
        : pathsFrom({ release: way.to, product: way.product }, question, ways).map((rest) => [way, ...rest]),
    );
}

function compare(one: readonly JudgedWay[], other: readonly JudgedWay[]): number {
  if (one.length !== other.length) return one.length - other.length;
  const preferred = rank(one) - rank(other);
  return preferred === 0 ? stops(other).localeCompare(stops(one)) : preferred;
}

const rank = (path: readonly JudgedWay[]): number =>
  path.reduce((sum, { entry }) => sum + PREFERENCE.indexOf(entry.way), 0);

/** The days of release on the way, the last first, so that they compare as text. */
const stops = (path: readonly JudgedWay[]): string =>
  path
    .map(({ to }) => to.released)
    .toReversed()
    .join(' ');
