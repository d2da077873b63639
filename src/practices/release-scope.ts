import type { BestPractice } from '../knowledge/entries.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';

/**
 * Whether a practice is for a release. `between`: its pages name an earlier and a later release, but not this one.
 * The analyzer is a tool of Windows Server, so that client Windows has none.
 */
export function scopeOf(
  practice: BestPractice,
  release: Release,
  knowledge: Knowledge,
): 'named' | 'between' | 'outside' {
  if (practice.releases.includes(release.id)) return 'named';
  if (release.kind !== 'server') return 'outside';
  const days = practice.releases.flatMap((id) => knowledge.release(id)?.released ?? []);
  const isBetween = days.some((day) => day < release.released) && days.some((day) => day > release.released);
  return isBetween ? 'between' : 'outside';
}
