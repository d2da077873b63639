import type { ReadingName, Readings, ReadingValues } from '../hosts/host-spec.ts';
import type { Backing } from './backing.ts';
import type { Facts, FactValues } from './fact-needs.ts';
import { factFinder } from './find-facts.ts';
import type { Judged } from './judged.ts';
import { notApplicable, type Outcome, type Severity, unknown } from './outcome.ts';
import { readingTitles } from './reading-titles.ts';

type Given<R extends ReadingName, O extends ReadingName, F extends Facts> = Pick<ReadingValues, R> &
  Partial<Pick<ReadingValues, O>> &
  FactValues<F>;

/** What `skip` may look at: nothing of it is settled yet. */
type Seen<R extends ReadingName, O extends ReadingName, F extends Facts> = Partial<
  Pick<ReadingValues, R | O>
> &
  Partial<FactValues<F>>;

interface Definition<R extends ReadingName, O extends ReadingName, F extends Facts> {
  /** Stable id, dotted: `host.memory.minimum`. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** How much not knowing matters, where that is less than failing. */
  readonly whenUnknown?: Severity;
  /** Readings without which the rule is unknown. */
  readonly readings: readonly R[];
  /** Readings that the rule looks at when they are there. */
  readonly optional?: readonly O[];
  readonly facts: F;
  /** The reason why the rule does not apply; runs before what is missing is asked for. */
  readonly skip?: (given: Seen<R, O, F>, judged: Judged) => string | undefined;
  readonly check: (given: Given<R, O, F>, judged: Judged) => Outcome;
}

/** A rule as the engine and the renderers see it. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly whenUnknown: Severity;
  readonly readings: readonly ReadingName[];
  readonly factIds: readonly string[];
  /** Judges one machine. Never throws for a missing reading or value. */
  readonly judge: (judged: Judged) => { readonly outcome: Outcome; readonly backing: Backing };
}

/**
 * Turns a definition into a rule. The engine settles what is missing before `check` runs, so a rule has no
 * handling of absence, and attaches the cites of every declared fact, so a rule cannot forget its source.
 * In this order: the base says the rule is not about the release; the rule says it is not about the machine;
 * the base has a gap; the paste has a gap; `check`.
 */
export function defineRule<
  const R extends ReadingName,
  const O extends ReadingName = never,
  const F extends Facts = Facts,
>(definition: Definition<R, O, F>): Rule {
  const { id, title, severity, readings, optional = [], facts } = definition;
  const all = [...readings, ...optional];
  const findFacts = factFinder(facts);
  return {
    id,
    title,
    severity,
    whenUnknown: definition.whenUnknown ?? severity,
    readings: all,
    factIds: [...new Set(Object.values(facts).map((fact) => fact.id))],
    judge(judged) {
      const { given, backing, exempt, gap } = findFacts(judged);
      if (exempt !== undefined) return { outcome: exempt, backing };
      const known = { ...given, ...pick(all, judged.readings) };
      const settled = skipped(definition.skip?.(known as Seen<R, O, F>, judged)) ?? gap;
      if (settled !== undefined) return { outcome: settled, backing };
      const missing = readings.filter((name) => judged.readings[name] === undefined);
      const outcome =
        missing.length > 0 ? notInPaste(missing, judged) : definition.check(known as Given<R, O, F>, judged);
      return { outcome, backing };
    },
  };
}

const skipped = (reason: string | undefined): Outcome | undefined =>
  reason === undefined ? undefined : notApplicable(reason);

/** The outcome of a rule whose readings were not in the paste, or there in two ways. */
export function notInPaste(missing: readonly ReadingName[], { withheld }: Pick<Judged, 'withheld'>): Outcome {
  const twice = missing.filter((name) => withheld?.has(name));
  const never = missing.filter((name) => !withheld?.has(name));
  const sentences = [
    ...(never.length === 0
      ? []
      : [`${readingTitles(never)} ${never.length === 1 ? 'was' : 'were'} not in the paste.`]),
    ...(twice.length === 0
      ? []
      : [
          `${readingTitles(twice)}: the paste says two things about ${twice.length === 1 ? 'it' : 'each'}, and neither counts.`,
        ]),
  ];
  return unknown(sentences.join(' '), missing);
}

/** The values of those readings that are there. */
function pick(names: readonly ReadingName[], readings: Readings): Readonly<Record<string, unknown>> {
  const present: Record<string, unknown> = {};
  for (const name of names) {
    const reading = readings[name];
    if (reading !== undefined) present[name] = reading.value;
  }
  return present;
}
