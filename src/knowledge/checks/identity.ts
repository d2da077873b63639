import type { Placed, PlacedBase } from '../placed.ts';
import { SHELVES, type ShelfName } from '../shelves.ts';
import { type BaseCheck, mistake } from './check.ts';

/** No id stands twice, on whatever shelf, and every release of the edition has an entry. */
export const checkIdentity: BaseCheck = (base) => [...twice(everyEntry(base)), ...missingReleases(base)];

const everyEntry = (base: PlacedBase): readonly Placed<{ readonly id: string }>[] =>
  (Object.keys(SHELVES) as ShelfName[]).flatMap(
    (shelf): readonly Placed<{ readonly id: string }>[] => base[shelf],
  );

function twice(entries: readonly Placed<{ readonly id: string }>[]): readonly string[] {
  const places = new Map<string, string>();
  return entries.flatMap(({ place, entry }) => {
    const first = places.get(entry.id);
    places.set(entry.id, first ?? place);
    return first === undefined ? [] : [mistake(place, entry.id, `stands already at ${first}.`)];
  });
}

function missingReleases({ edition, releases }: PlacedBase): readonly string[] {
  const ids = new Set(releases.map(({ entry }) => entry.id));
  const missing = edition.releases.filter((id) => !ids.has(id));
  return missing.map((id) => `knowledge/edition.yml:1:1  release "${id}" is not in releases.yml.`);
}
