import type { Placed, PlacedBase } from '../placed.ts';
import { type BaseCheck, mistake } from './check.ts';

/** Every fact and release that an entry points at exists. */
export const checkReferences: BaseCheck = (base) => {
  const facts = new Set(base.facts.map(({ entry }) => entry.id));
  const releases = new Set(base.edition.releases);
  return pointersOf(base).flatMap(
    ({ place, entry: { id, facts: toFacts = [], releases: toReleases = [] } }) => [
      ...toFacts
        .filter((fact) => !facts.has(fact))
        .map((fact) => mistake(place, id, `"${fact}" is not a fact.`)),
      ...toReleases
        .filter((release) => !releases.has(release))
        .map((release) => mistake(place, id, `release "${release}" is not in edition.yml.`)),
    ],
  );
};

interface Pointing {
  readonly id: string;
  readonly facts?: readonly string[] | undefined;
  readonly releases?: readonly string[] | undefined;
}

function pointersOf(base: PlacedBase): readonly Placed<Pointing>[] {
  return [
    ...base.facts.map(({ place, entry }) => ({ place, entry: { id: entry.id, facts: entry.see } })),
    ...base.topics,
    ...base.glossary,
    ...base.errors,
    ...base.practices,
    ...base.checklists.map(({ place, entry: { id, releases = [], phases } }) => ({
      place,
      entry: {
        id,
        releases: [
          ...releases,
          ...phases.flatMap(({ items }) => items.flatMap((item) => item.releases ?? [])),
        ],
      },
    })),
    ...base.upgrades.map(({ place, entry: { id, from, to } }) => ({
      place,
      entry: { id, releases: [from, to] },
    })),
  ];
}
