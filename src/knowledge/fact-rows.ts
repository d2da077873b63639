import type { Knowledge, ResolvedCite } from './knowledge.ts';
import type { Fact, Scope } from './schema.ts';

/** How sure the base is of a row. */
export type RowStatus = 'verified' | 'disputed' | 'unverified';

/** What one fact says about one release, in one case. */
export interface FactRow {
  readonly id: string;
  readonly statement: string;
  readonly release: string;
  readonly scope: Scope;
  /** `null` where no page says it; `not applicable` where the question makes no sense for the release. */
  readonly value: number | string | null;
  readonly unit: Fact['unit'];
  readonly status: RowStatus;
  /** One sentence the value must not be read without, the reason why there is none, or the dispute. */
  readonly note?: string;
  /** The other value of a dispute. */
  readonly other?: number | string;
  readonly cites: readonly ResolvedCite[];
}

/** Every row of a fact, release by release in the order of the base. */
export function factRows(fact: Fact, knowledge: Knowledge): readonly FactRow[] {
  return knowledge.releases.flatMap(({ id }) => rowsOf(fact, id, knowledge));
}

/** What a fact says about one release. Never empty: the base is refused when a fact is silent on a release. */
export function rowsOf(fact: Fact, release: string, knowledge: Knowledge): readonly FactRow[] {
  const holds = ({ releases }: { readonly releases: readonly string[] }): boolean =>
    releases.includes(release);
  const base = { id: fact.id, statement: fact.statement, release, unit: fact.unit };
  return [
    ...fact.values.filter(holds).map(
      ({ scope = {}, value, note, cites, disputed }): FactRow => ({
        ...base,
        scope,
        value,
        status: disputed === undefined ? 'verified' : 'disputed',
        ...(disputed === undefined
          ? note === undefined
            ? {}
            : { note }
          : { note: disputed.why, other: disputed.value }),
        cites: [...cites, ...(disputed?.cites ?? [])].map((cite) => knowledge.cite(cite)),
      }),
    ),
    ...(fact.unverified ?? []).filter(holds).map(
      ({ scope = {}, why }): FactRow => ({
        ...base,
        scope,
        value: null,
        status: 'unverified',
        note: why,
        cites: [],
      }),
    ),
    ...(fact.notApplicable ?? []).filter(holds).map(
      ({ why }): FactRow => ({
        ...base,
        scope: {},
        value: 'not applicable',
        status: 'verified',
        note: why,
        cites: [],
      }),
    ),
  ];
}
