import type { Known } from './derivations/derivation.ts';
import { derivations } from './derivations/index.ts';
import type { Contradiction, ReadingName, Readings } from './host-spec.ts';
import type { Merged } from './merge.ts';
import { withheldBy } from './withheld.ts';

/**
 * Adds what follows to the readings, each derivation seeing what the ones before it found. A reading that
 * was withheld because the paste contradicts itself stays withheld.
 */
export function derive(merged: Merged, known: Omit<Known, 'readings'>): Merged {
  const contradictions: Contradiction[] = [...merged.contradictions];
  const { readings } = merged;
  for (const derivation of derivations) {
    const derived = derivation({ ...known, readings });
    if (derived === undefined) continue;
    Object.assign(readings, withoutWithheld(derived.readings, contradictions));
    contradictions.push(...(derived.contradictions ?? []));
    for (const name of withheldBy(derived.contradictions ?? [])) delete readings[name];
  }
  return { readings, contradictions };
}

function withoutWithheld(derived: Readings, contradictions: readonly Contradiction[]): Readings {
  const withheld = withheldBy(contradictions);
  if (withheld.size === 0) return derived;
  return Object.fromEntries(Object.entries(derived).filter(([name]) => !withheld.has(name as ReadingName)));
}
