import type { Knowledge } from './knowledge.ts';
import type { Release } from './schema.ts';

/** Finds a release by id, name, alias or build: `2k19`, `Windows Server 2022`, `ws2025`, `20348`. */
export function findRelease(knowledge: Knowledge, text: string): Release | undefined {
  const wanted = normal(text);
  if (wanted === '') return undefined;
  return indexOf(knowledge).get(wanted) ?? findByBuild(knowledge, wanted);
}

/** The releases by every name, made once for each base: a question is looked through word by word. */
const indexes = new WeakMap<Knowledge, ReadonlyMap<string, Release>>();

function indexOf(knowledge: Knowledge): ReadonlyMap<string, Release> {
  const known = indexes.get(knowledge);
  if (known !== undefined) return known;
  const entries = knowledge.releases.flatMap((release) =>
    namesOf(release).map((name): [string, Release] => [name, release]),
  );
  // The first release of a name wins.
  const index = new Map(entries.toReversed());
  indexes.set(knowledge, index);
  return index;
}

/** A build that servers and clients share means the server: the base's rules ask for a name to tell them apart. */
function findByBuild(knowledge: Knowledge, wanted: string): Release | undefined {
  if (!/^\d{4,5}$/.test(wanted)) return undefined;
  return knowledge.releases.find((release) => release.versions.some(({ build }) => build === Number(wanted)));
}

/** Every way of writing a release that is recognised, normalised. */
export function namesOf(release: Release): readonly string[] {
  return [release.id, release.name, ...release.aliases].map(normal);
}

/** Lower case without blanks, hyphens and the words that people leave out. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/\bmicrosoft\b/g, '')
    .replace(/[\s_-]+/g, '');
}
