import type { PlacedBase } from '../placed.ts';
import { namesOf } from '../release.ts';
import { type BaseCheck, mistake } from './check.ts';

/** Ids are unique, `see` points at facts, every release of the edition exists, and no two releases share a name. */
export const checkIdentity: BaseCheck = (base) => [
  ...twice(base.facts),
  ...twice(base.sources),
  ...twice(base.releases),
  ...danglingSee(base),
  ...missingReleases(base),
  ...sharedNames(base),
];

function twice(
  entries: PlacedBase['facts'] | PlacedBase['sources'] | PlacedBase['releases'],
): readonly string[] {
  const places = new Map<string, string>();
  return entries.flatMap(({ place, entry }) => {
    const first = places.get(entry.id);
    places.set(entry.id, first ?? place);
    return first === undefined ? [] : [mistake(place, entry.id, `stands already at ${first}.`)];
  });
}

function danglingSee({ facts }: PlacedBase): readonly string[] {
  const ids = new Set(facts.map(({ entry }) => entry.id));
  return facts.flatMap(({ place, entry }) =>
    (entry.see ?? [])
      .filter((id) => !ids.has(id))
      .map((id) => mistake(place, entry.id, `see "${id}" is not a fact.`)),
  );
}

function missingReleases({ edition, releases }: PlacedBase): readonly string[] {
  const ids = new Set(releases.map(({ entry }) => entry.id));
  const missing = edition.releases.filter((id) => !ids.has(id));
  return missing.map((id) => `knowledge/edition.yml:1:1  release "${id}" is not in releases.yml.`);
}

function sharedNames({ releases }: PlacedBase): readonly string[] {
  const owners = new Map<string, string>();
  return releases.flatMap(({ place, entry }) =>
    [...new Set(namesOf(entry))].flatMap((name) => {
      const owner = owners.get(name);
      owners.set(name, owner ?? entry.id);
      return owner === undefined ? [] : [mistake(place, entry.id, `"${name}" is a name of ${owner} too.`)];
    }),
  );
}
