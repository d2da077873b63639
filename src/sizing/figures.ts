import type { Knowledge, ResolvedCite, ScopeQuery } from '../knowledge/knowledge.ts';
import type { Value } from '../knowledge/schema.ts';
import { type Bounds, UNKNOWN } from './bounds.ts';
import type { SizeRequest } from './size-request.ts';

/** A figure of the base for the release that is sized for. */
export interface Figure {
  readonly bounds: Bounds;
  readonly cites: readonly ResolvedCite[];
  /** Why the figure is not known, or not to the point, and what to say to make it so. */
  readonly missing: readonly string[];
  /** The other values that sources give, and why they were not taken. */
  readonly disputes: readonly Dispute[];
}

/** Another value that a source gives. */
export interface Dispute {
  readonly figure: number;
  readonly note: string;
}

/** Looks up figures of the base for one request; where the base has none, nothing is known and `missing` says why. */
export class Figures {
  readonly #knowledge: Knowledge;
  readonly #request: SizeRequest;

  constructor(request: SizeRequest, knowledge: Knowledge) {
    this.#request = request;
    this.#knowledge = knowledge;
  }

  /** A fact as a figure; `toFigure` reads one that is written in words. */
  of(factId: string, generation?: 1 | 2, toFigure: (value: Value['value']) => number = Number): Figure {
    const values = this.values(factId, generation).filter(({ value }) => !Number.isNaN(toFigure(value)));
    const figures = values.map(({ value }) => toFigure(value));
    if (figures.length === 0)
      return { bounds: UNKNOWN, cites: [], missing: [this.whyNot(factId)], disputes: [] };
    const bounds = { least: Math.min(...figures), most: Math.max(...figures) };
    return {
      bounds,
      cites: this.citesOf(values),
      missing: bounds.least === bounds.most ? [] : [this.#whatDecides(values, factId)],
      disputes: values.flatMap((value) => this.#disputeOf(value, factId)),
    };
  }

  /** The values of a fact that the request does not rule out. */
  values(factId: string, generation?: 1 | 2): readonly Value[] {
    const { edition, release } = this.#request;
    const query: ScopeQuery = {
      ...(edition === undefined ? {} : { edition }),
      ...(generation === undefined ? {} : { generation }),
    };
    return this.#knowledge.valuesOf(factId, release.id, query);
  }

  citesOf(values: readonly Value[]): readonly ResolvedCite[] {
    return values.flatMap(({ cites }) => cites).map((cite) => this.#knowledge.cite(cite));
  }

  /** Why the base has no value of a fact for the release, as a sentence. */
  whyNot(factId: string): string {
    const { release } = this.#request;
    const fact = this.#knowledge.fact(factId);
    const holds = ({ releases }: { readonly releases: readonly string[] }): boolean =>
      releases.includes(release.id);
    const exempt = fact?.notApplicable?.find(holds);
    if (exempt !== undefined) return `${this.#nameOf(factId)} is not about ${release.name}: ${exempt.why}`;
    const gap = fact?.unverified?.find(holds);
    const because = gap === undefined ? '' : ` ${gap.why}`;
    return `The knowledge base has no checked value of ${this.#nameOf(factId)} for ${release.name}.${because}`;
  }

  /** A fact by what it states, for people do not know its id. */
  #nameOf(factId: string): string {
    const statement = this.#knowledge.fact(factId)?.statement ?? factId;
    return `"${statement.replace(/\.$/, '')}"`;
  }

  #whatDecides(values: readonly Value[], factId: string): string {
    const label = `What ${this.#request.release.name} allows (${this.#nameOf(factId)})`;
    if (values.some(({ scope }) => scope?.editions !== undefined)) {
      return `${label} depends on the edition: add "standard", "enterprise" or "datacenter".`;
    }
    if (values.some(({ scope }) => scope?.generation !== undefined)) {
      return `${label} depends on the generation of the virtual machines: add "generation 1" or "generation 2".`;
    }
    const cases = values.flatMap(({ scope, value }) =>
      scope?.with === undefined ? [] : [`${scope.with}: ${value}`],
    );
    return cases.length === 0
      ? `${label} depends on the processor.`
      : `${label} differs by case (${cases.join('; ')}).`;
  }

  #disputeOf({ disputed, value }: Value, factId: string): readonly Dispute[] {
    if (disputed === undefined) return [];
    const note = `Sources differ on ${this.#nameOf(factId)}: ${value} was taken, not ${disputed.value}. ${disputed.why}`;
    return [{ figure: Number(disputed.value), note }];
  }
}

/** The disputes that matter where so much is needed: those whose other value is smaller. */
export const disputesBelow = ({ disputes }: Figure, needed: number): readonly string[] =>
  disputes.flatMap(({ figure, note }) => (figure < needed ? [note] : []));
