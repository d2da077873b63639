import type { HostSpec, Readings } from './host-spec.ts';
import { namesOf } from './merge.ts';
import { inferred } from './reading.ts';

/** What the machines of one paste have in common, as a spec that says how many they are. */
export function inCommon(specs: readonly [HostSpec, ...HostSpec[]]): HostSpec {
  const [first, ...others] = specs;
  const shared = namesOf(first.readings).filter((name) =>
    others.every(({ readings }) => isSame(readings[name]?.value, first.readings[name]?.value)),
  );
  const readings: Readings = Object.fromEntries(shared.map((name) => [name, first.readings[name]]));
  const line = { number: 1, text: first.lines[0] ?? '' };
  return {
    ...first,
    formats: [...new Set(specs.flatMap(({ formats }) => formats))],
    ignoredNics: [...new Set(specs.flatMap(({ ignoredNics }) => ignoredNics))],
    notUnderstood: specs.flatMap(({ notUnderstood }) => notUnderstood).toSorted((a, b) => a.line - b.line),
    contradictions: [],
    readings: {
      ...readings,
      machines: inferred(specs.length, line, 'the paste describes more than one machine'),
    },
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
