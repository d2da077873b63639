import type { Placed, PlacedBase } from '../placed.ts';
import type { Cite, Fact, Release } from '../schema.ts';
import { type BaseCheck, mistake } from './check.ts';

/** Every cite names a source that exists, and every source is cited. */
export const checkCites: BaseCheck = (base) => {
  const known = new Set(base.sources.map(({ entry }) => entry.id));
  const cited = new Set<string>();
  const dangling = citesOf(base).flatMap(({ place, entry: { id, cites } }) =>
    cites.flatMap(({ source }) => {
      cited.add(source);
      return known.has(source) ? [] : [mistake(place, id, `cites "${source}", which is not in sources.yml.`)];
    }),
  );
  const unused = base.sources.flatMap(({ place, entry }) =>
    cited.has(entry.id) ? [] : [mistake(place, entry.id, 'no entry cites this source; remove it or use it.')],
  );
  return [...new Set(dangling), ...unused];
};

interface Citing {
  readonly id: string;
  readonly cites: readonly Cite[];
}

function citesOf(base: PlacedBase): readonly Placed<Citing>[] {
  const { facts, releases, topics, glossary, errors, practices, processors, upgrades, checklists } = base;
  return [
    ...topics,
    ...glossary,
    ...errors,
    ...upgrades,
    ...all(facts, citesOfFact),
    ...all(releases, citesOfRelease),
    ...all(practices, ({ cites, releaseAware }) => [
      ...cites,
      ...(typeof releaseAware === 'object' ? releaseAware.cites : []),
    ]),
    ...all(checklists, ({ phases }) => phases.flatMap(({ items }) => items.flatMap(({ cites }) => cites))),
    ...all(processors, ({ cites, exceptions = [] }) => [...cites, ...exceptions.flatMap((one) => one.cites)]),
  ];
}

/** The entries with their cites, wherever an entry keeps them. */
function all<T extends { readonly id: string }>(
  entries: readonly Placed<T>[],
  cites: (entry: T) => readonly Cite[],
): readonly Placed<Citing>[] {
  return entries.map(({ place, entry }) => ({ place, entry: { id: entry.id, cites: cites(entry) } }));
}

const citesOfFact = ({ values }: Fact): readonly Cite[] =>
  values.flatMap(({ cites, disputed }) => [...cites, ...(disputed?.cites ?? [])]);

const citesOfRelease = ({ cites, editions, versions }: Release): readonly Cite[] => [
  ...cites,
  ...editions.flatMap((edition) => edition.cites),
  ...versions.flatMap(({ support }) => support.flatMap((end) => end.cites)),
];
