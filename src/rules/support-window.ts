import type { Cite, Edition, Release } from '../knowledge/schema.ts';

type Version = Release['versions'][number];
type SupportEntry = Version['support'][number];

/** Until when one version of a release, in one group of editions, gets updates. Days are ISO. */
export interface SupportWindow {
  /** The release and its version, where it has several: `Windows 11 24H2`. */
  readonly name: string;
  readonly mainstream?: string;
  /** Last day of updates that cost nothing. */
  readonly end: string;
  /** Last day of updates that are paid for. */
  readonly paid?: string;
  readonly cites: readonly Cite[];
}

/** What narrows the windows. A key left out is not known. */
export interface SupportQuery {
  readonly build?: number;
  readonly edition?: Edition;
  /** Only the newest version counts: somebody is about to install the release. */
  readonly newest?: boolean;
}

/** Every window that the query does not rule out. An edition that no window names rules nothing out. */
export function supportWindows(release: Release, query: SupportQuery): readonly SupportWindow[] {
  const { edition } = query;
  const all = versionsOf(release, query).flatMap((version) =>
    version.support.map((entry) => ({ version, entry })),
  );
  const named = all.filter(({ entry }) => covers(entry.editions, edition));
  return (named.length > 0 ? named : all).flatMap(({ version, entry }) => windowOf(release, version, entry));
}

function versionsOf({ versions }: Release, { build, newest }: SupportQuery): readonly Version[] {
  if (newest === true) return versions.slice(-1);
  const built = versions.filter((version) => version.build === build);
  return built.length > 0 ? built : versions;
}

const covers = (editions: readonly Edition[] | undefined, edition: Edition | undefined): boolean =>
  editions === undefined || edition === undefined || editions.includes(edition);

function windowOf(release: Release, version: Version, entry: SupportEntry): readonly SupportWindow[] {
  const { mainstream, extended, paid, cites } = entry;
  const end = [mainstream, extended]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  if (end === undefined) return [];
  return [
    {
      name: release.versions.length > 1 ? `${release.name} ${version.name}` : release.name,
      end,
      cites,
      ...(mainstream === undefined ? {} : { mainstream }),
      ...(paid === undefined ? {} : { paid }),
    },
  ];
}
