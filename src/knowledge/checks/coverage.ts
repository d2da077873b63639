import type { Fact, Scope } from '../schema.ts';
import { type BaseCheck, mistake } from './check.ts';

/** Every fact says something about every release, and no two values of one release hold for the same case. */
export const checkCoverage: BaseCheck = ({ edition, facts }) =>
  facts.flatMap(({ place, entry }) => [
    ...silent(entry, edition.releases).map((release) =>
      mistake(
        place,
        entry.id,
        `says nothing about ${release}; give a value, or list it under unverified or notApplicable.`,
      ),
    ),
    ...strangers(entry, edition.releases).map((release) =>
      mistake(
        place,
        entry.id,
        `release "${release}" is not in edition.yml; known: ${edition.releases.join(', ')}.`,
      ),
    ),
    ...overlaps(entry).map((release) =>
      mistake(
        place,
        entry.id,
        `has two values for ${release} that hold for the same case; narrow their scopes.`,
      ),
    ),
  ]);

const mentioned = ({ values, unverified = [], notApplicable = [] }: Fact): readonly string[] =>
  [...values, ...unverified, ...notApplicable].flatMap(({ releases }) => releases);

function silent(fact: Fact, releases: readonly string[]): readonly string[] {
  const said = new Set(mentioned(fact));
  return releases.filter((release) => !said.has(release));
}

function strangers(fact: Fact, releases: readonly string[]): readonly string[] {
  return [...new Set(mentioned(fact))].filter((release) => !releases.includes(release));
}

function overlaps({ values, notApplicable = [] }: Fact): readonly string[] {
  const all = [...values, ...notApplicable.map(({ releases }) => ({ releases, scope: undefined }))];
  const found = all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => sameCase(one.scope, other.scope))
      .flatMap((other) => one.releases.filter((release) => other.releases.includes(release))),
  );
  return [...new Set(found)];
}

/** Whether some case falls under both scopes. A key that only one of them names does not keep them apart. */
function sameCase(one: Scope = {}, other: Scope = {}): boolean {
  const keys = ['generation', 'processor', 'paging', 'device', 'with', 'side'] as const;
  // `with` and `paging` refine a value: the plain value is what holds without them.
  const refined = ['with', 'paging'] as const;
  if (refined.some((key) => (one[key] === undefined) !== (other[key] === undefined))) return false;
  if (keys.some((key) => one[key] !== undefined && other[key] !== undefined && one[key] !== other[key]))
    return false;
  if (one.editions === undefined || other.editions === undefined) return true;
  return one.editions.some((edition) => other.editions?.includes(edition));
}
