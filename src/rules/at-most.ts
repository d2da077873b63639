import type { ReadingName } from '../hosts/host-spec.ts';
import type { Limit } from './fact-needs.ts';
import { met, type Outcome, unknown, unmet } from './outcome.ts';

interface Amount {
  readonly value: number;
  /** What was found, as the start of a sentence: `64 GiB is installed`. */
  readonly found: string;
  /** What can be used, for a figure of the base: `Windows Server 2022 can use at most 24 TB`. */
  readonly usable: (figure: number) => string;
  readonly fix: string;
  readonly from?: ReadingName;
}

/** Compares an amount with a limit that may depend on what the paste leaves open. */
export function atMost(
  { value, found, usable, fix, from }: Amount,
  { least, most, dependsOn }: Limit,
  asked: boolean,
): Outcome {
  if (value <= least) return met(`${found}; ${usable(least)}.`, from);
  if (value > most) return unmet(`${found}; ${usable(most)}.`, fix, from);
  const missing = dependsOn === 'the edition' && !asked ? (['edition'] as const) : [];
  return unknown(`${found}; ${usable(least)}, or more, depending on ${dependsOn}.`, missing, undefined, from);
}
