import { figureText } from '../knowledge/figures.ts';
import type { Knowledge, ResolvedCite, ScopeQuery } from '../knowledge/knowledge.ts';
import type { Fact, Value } from '../knowledge/schema.ts';
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
  /** What each edition or generation has, the smallest first; empty where the request leaves one figure. */
  readonly cases: readonly FigureCase[];
}

/** A figure that holds for one edition or generation only. */
export interface FigureCase {
  readonly figure: number;
  /** Whose figure it is: `generation 1`, `Standard`. */
  readonly whose: string;
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
      return { bounds: UNKNOWN, cites: [], missing: [this.whyNot(factId)], disputes: [], cases: [] };
    const bounds = { least: Math.min(...figures), most: Math.max(...figures) };
    return {
      bounds,
      cites: this.citesOf(values),
      missing: bounds.least === bounds.most ? [] : [this.#whatDecides(values, factId)],
      disputes: values.flatMap((value) => this.#disputeOf(value, factId)),
      cases: bounds.least === bounds.most ? [] : casesOf(values, toFigure),
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
    const gap =
      fact?.unverified?.some(holds) === true ? ' It is unverified: no page that was read gives it.' : '';
    return `The knowledge base has no checked value of ${this.#nameOf(factId)} for ${release.name}.${gap}`;
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
    const unit = this.#knowledge.fact(factId)?.unit ?? 'count';
    const [taken, other] = [value, disputed.value].map((figure) => figureText(figure, unit));
    const note = `Disputed: sources differ on ${this.#nameOf(factId)}. ${taken} was taken, not ${other}. ${disputed.why}`;
    return [{ figure: Number(disputed.value), note }];
  }
}

/** The figures by whose they are; none where something else tells the values apart. */
function casesOf(
  values: readonly Value[],
  toFigure: (value: Value['value']) => number,
): readonly FigureCase[] {
  const cases = values.map(({ scope, value }) => ({ figure: toFigure(value), whose: whoseOf(scope) }));
  if (cases.some(({ whose }) => whose === undefined)) return [];
  const figures = [...new Set(cases.map(({ figure }) => figure))].toSorted((a, b) => a - b);
  return figures.map((figure) => ({
    figure,
    whose: cases.flatMap((one) => (one.figure === figure ? (one.whose ?? []) : [])).join(' or '),
  }));
}

function whoseOf(scope: Value['scope']): string | undefined {
  if (scope?.generation !== undefined) return `generation ${scope.generation}`;
  return scope?.editions?.map(editionWords).join(' or ');
}

const editionWords = (edition: string): string =>
  edition === 'hyper-v-server' ? 'Hyper-V Server' : `${edition.charAt(0).toUpperCase()}${edition.slice(1)}`;

/** Whose figure the least one is, where the request leaves it open. */
export const leastOf = (cases: readonly FigureCase[]): { readonly least?: string } => {
  const [first] = cases;
  return first === undefined ? {} : { least: first.whose };
};

/** A figure for each case in words: `64 virtual processors (generation 1) or 1,024 virtual processors (generation 2)`. */
export const casesText = (cases: readonly FigureCase[], unit: Fact['unit']): string =>
  cases.map(({ figure, whose }) => `${figureText(figure, unit)} (${whose})`).join(' or ');

/** The disputes that matter where so much is needed: those whose other value is smaller. None where the need is not known. */
export const disputesBelow = ({ disputes }: Figure, needed: number): readonly string[] =>
  Number.isFinite(needed) ? disputes.flatMap(({ figure, note }) => (figure < needed ? [note] : [])) : [];
