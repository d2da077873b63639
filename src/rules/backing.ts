import { figureText } from '../knowledge/figures.ts';
import type { Knowledge, ResolvedCite } from '../knowledge/knowledge.ts';
import type { Cite, Fact, Value } from '../knowledge/schema.ts';

/** A value of the base with the unit of its fact. */
export interface FoundValue {
  readonly value: Value;
  readonly unit: Fact['unit'];
  /** Only a side remark or the advice rests on it. */
  readonly aside: boolean;
}

/** What stands behind a finding: its sources, and what belongs beside its figures. */
export interface Backing {
  readonly cites: readonly ResolvedCite[];
  /** What the figures must not be read without. */
  readonly note?: string;
  /** Said with every figure on which sources differ. */
  readonly disputed?: string;
}

export function backingOf(found: readonly FoundValue[], knowledge: Knowledge): Backing {
  const central = found.filter(({ aside }) => !aside);
  const note = [...new Set(central.flatMap(({ value }) => value.note ?? []))].join(' ');
  const disputed = central.map((one) => disputeOf(one, knowledge)).find((text) => text !== undefined);
  return {
    cites: resolveCites(
      found.flatMap(({ value }) => value.cites),
      knowledge,
    ),
    ...(note === '' ? {} : { note }),
    ...(disputed === undefined ? {} : { disputed }),
  };
}

/** The cites with their sources looked up, each place once. */
export function resolveCites(cites: readonly Cite[], knowledge: Knowledge): readonly ResolvedCite[] {
  const distinct = new Map(cites.map((cite) => [`${cite.source} ${cite.where}`, cite]));
  return [...distinct.values()].map((cite) => knowledge.cite(cite));
}

function disputeOf({ value, unit }: FoundValue, knowledge: Knowledge): string | undefined {
  if (value.disputed === undefined) return undefined;
  const [cite] = value.disputed.cites;
  const other = cite === undefined ? 'another source' : knowledge.cite(cite).title;
  return `Sources differ on this figure: ${other} gives ${figureText(value.disputed.value, unit)}. ${value.disputed.why}`;
}
