import type { Release } from '../../knowledge/schema.ts';

/** The releases of a kind, oldest first. */
export const ofKind = (releases: readonly Release[], kind: Release['kind']): readonly Release[] =>
  releases
    .filter((release) => release.kind === kind)
    .toSorted((a, b) => a.released.localeCompare(b.released));

/** Names of releases with what they share said once: `Windows Server 2012, 2012 R2 and 2016`. */
export function namesInOne(releases: readonly Release[]): string {
  const names = releases.map(({ name }, index) => {
    const before = releases[index - 1]?.name;
    const shared = ['Windows Server ', 'Windows '].find(
      (start) =>
        name.startsWith(start) && before?.startsWith(start) === true && isServer(name) === isServer(before),
    );
    return shared === undefined ? name : name.slice(shared.length);
  });
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

const isServer = (name: string): boolean => name.startsWith('Windows Server ');
