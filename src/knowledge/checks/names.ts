import { namesOfTerm } from '../names-of-term.ts';
import type { Placed, PlacedBase } from '../placed.ts';
import { namesOf } from '../release.ts';
import { type BaseCheck, mistake } from './check.ts';

/** No name stands for two releases, and no word for two terms. */
export const checkNames: BaseCheck = ({ releases, glossary }: PlacedBase) => [
  ...shared(releases, namesOf),
  ...shared(glossary, namesOfTerm),
];

function shared<T extends { readonly id: string }>(
  entries: readonly Placed<T>[],
  names: (entry: T) => readonly string[],
): readonly string[] {
  const owners = new Map<string, string>();
  return entries.flatMap(({ place, entry }) =>
    [...new Set(names(entry))].flatMap((name) => {
      const owner = owners.get(name);
      owners.set(name, owner ?? entry.id);
      return owner === undefined ? [] : [mistake(place, entry.id, `"${name}" is a name of ${owner} too.`)];
    }),
  );
}
