import type { Knowledge, ScopeQuery } from '../knowledge/knowledge.ts';
import type { Fact, Value } from '../knowledge/schema.ts';
import { STATES } from '../knowledge/states.ts';
import { type Backing, backingOf, type FoundValue } from './backing.ts';
import { type FactNeed, type Facts, type Limit } from './fact-needs.ts';
import type { Judged } from './judged.ts';
import { notApplicable, type Outcome, unknown } from './outcome.ts';

/** What the base says on the declared facts, for one release and what narrows it. */
export interface FoundFacts {
  /** Values by the names that the rule gave them; a fact without a value is left out. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly backing: Backing;
  /** The base says that a declared fact is not about this release. */
  readonly exempt?: Outcome;
  /** The base has no checked value of a declared fact. */
  readonly gap?: Outcome;
}

/**
 * Looks up every declared fact for the judged release. The answer depends on nothing but the base, the release and
 * the scope, so it is worked out once for each.
 */
export function factFinder(facts: Facts): (judged: Judged) => FoundFacts {
  const known = new WeakMap<Knowledge, Map<string, FoundFacts>>();
  return (judged) => {
    const ofBase = known.get(judged.knowledge) ?? new Map<string, FoundFacts>();
    const key = scopeKey(judged);
    const before = ofBase.get(key);
    if (before !== undefined) return before;
    const found = findFacts(facts, judged);
    known.set(judged.knowledge, ofBase.set(key, found));
    return found;
  };
}

/** Everything that a lookup depends on besides the base; the same words that `scopeOf` asks with. */
const scopeKey = ({ readings, release, asked }: Judged): string =>
  `${release.id} ${asked ? 'asked' : readings.edition?.value} ${readings.cpuVendor?.value}`;

function findFacts(facts: Facts, judged: Judged): FoundFacts {
  const given: Record<string, unknown> = {};
  const values: FoundValue[] = [];
  const exempt: Outcome[] = [];
  const gaps: Outcome[] = [];
  for (const [name, need] of Object.entries(facts)) {
    const found = findFact(need, judged);
    if (found !== undefined) {
      given[name] = found.value;
      values.push(...found.values.map((value) => ({ value, unit: found.unit, aside: need.aside === true })));
    } else if (need.optional === undefined) {
      const why = exemptionOf(need.id, judged);
      if (why === undefined) gaps.push(gapOf(need.id, judged));
      else exempt.push(notApplicable(why));
    }
  }
  const [firstExempt] = exempt;
  const [firstGap] = gaps;
  return {
    given,
    backing: backingOf(values, judged.knowledge),
    ...(firstExempt === undefined ? {} : { exempt: firstExempt }),
    ...(firstGap === undefined ? {} : { gap: firstGap }),
  };
}

type Found = { readonly value: unknown; readonly values: readonly Value[] } | undefined;

function findFact(
  need: FactNeed<unknown>,
  judged: Judged,
): (Found & { readonly unit: Fact['unit'] }) | undefined {
  const fact = judged.knowledge.fact(need.id);
  if (fact === undefined || (need.unit !== undefined && need.unit !== fact.unit)) return undefined;
  const found = findValue(need, judged);
  return found === undefined ? undefined : { ...found, unit: fact.unit };
}

function findValue(need: FactNeed<unknown>, judged: Judged): Found {
  const values = judged.knowledge.valuesOf(need.id, judged.release.id, scopeOf(judged));
  if (need.form === 'limit') return limitOf(values, judged);
  // A value with a refinement holds only where that refinement does; the plain one is what holds without.
  const plain = values.filter(({ scope }) => scope?.with === undefined && scope?.paging === undefined);
  const candidates = plain.length > 0 ? plain : values;
  const [first] = candidates;
  if (first === undefined || candidates.some(({ value }) => value !== first.value)) return undefined;
  return fits(first.value, need.form) ? { value: first.value, values: candidates } : undefined;
}

function fits(value: number | string, form: 'number' | 'state' | 'words'): boolean {
  if (form === 'number') return typeof value === 'number';
  return typeof value === 'string' && (form === 'words' || (STATES as readonly string[]).includes(value));
}

function limitOf(values: readonly Value[], judged: Judged): Found {
  const figures = values.map(({ value }) => value).filter((value) => typeof value === 'number');
  if (figures.length === 0 || figures.length < values.length) return undefined;
  const least = Math.min(...figures);
  const most = Math.max(...figures);
  const value: Limit =
    least === most ? { least, most } : { least, most, dependsOn: dependsOn(values, most, judged) };
  return { value, values };
}

/** What makes the highest figure hold, as a noun. */
function dependsOn(values: readonly Value[], most: number, judged: Judged): string {
  if (isOpenByEdition(values, judged)) return 'the edition';
  const scope = values.find(({ value }) => value === most)?.scope;
  if (scope?.with !== undefined) return scope.with;
  return scope?.paging === undefined && scope?.processor === undefined
    ? 'the configuration'
    : 'the processor';
}

/** The values differ by edition, and the paste does not name the edition that is judged. */
const isOpenByEdition = (values: readonly Value[], judged: Judged): boolean =>
  scopeOf(judged).edition === undefined && values.some(({ scope }) => scope?.editions !== undefined);

function exemptionOf(factId: string, { knowledge, release }: Judged): string | undefined {
  const entries = knowledge.fact(factId)?.notApplicable ?? [];
  return entries.find(({ releases }) => releases.includes(release.id))?.why;
}

/** The outcome of a rule that needs a value which the base does not have, or not for what the paste leaves open. */
export function gapOf(factId: string, judged: Judged): Outcome {
  const { knowledge, release, asked } = judged;
  const values = knowledge.valuesOf(factId, release.id, scopeOf(judged));
  if (values.length <= 1) {
    return unknown(
      `The knowledge base (${knowledge.version}) has no checked value of ${factId} for ${release.name}.`,
      [],
    );
  }
  if (isOpenByEdition(values, judged)) {
    return unknown(`What ${release.name} needs depends on the edition.`, asked ? [] : ['edition']);
  }
  const cases = values.flatMap(({ value, scope }) =>
    scope?.with === undefined ? [] : [`${scope.with}: ${value}`],
  );
  return unknown(`What ${release.name} needs differs by case (${cases.join('; ')}).`, []);
}

/** The installed edition narrows a figure only where the installed system is the one that is judged. */
function scopeOf({ readings, asked }: Judged): ScopeQuery {
  const edition = asked ? undefined : readings.edition?.value;
  const vendor = readings.cpuVendor?.value;
  const processor = vendor === 'arm' ? 'arm64' : vendor;
  return {
    ...(edition === undefined ? {} : { edition }),
    ...(processor === undefined ? {} : { processor }),
  };
}
