import { type Base, Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Fact, Value } from '../../src/knowledge/schema.ts';
import { knowledge } from '../base.ts';

/** The real releases with these facts in place of those of the same id, and all other facts kept. */
export function withFacts(...facts: readonly Fact[]): Knowledge {
  const kept = knowledge.facts.filter(({ id }) => facts.every((fact) => fact.id !== id));
  return new Knowledge(baseOf([...kept, ...facts]));
}

/** The real releases with no facts but these. */
export const withOnly = (...facts: readonly Fact[]): Knowledge => new Knowledge(baseOf(facts));

/** The fact of the base with every value changed. */
export function changedFact(base: Knowledge, id: string, change: Partial<Value>): Fact {
  const fact = base.fact(id);
  if (fact === undefined) throw new Error(`No fact ${id}`);
  return { ...fact, values: fact.values.map((value) => ({ ...value, ...change })) };
}

/** A fact of the tests' own. */
export const factOf = (id: string, unit: Fact['unit'], ...values: readonly Omit<Value, 'cites'>[]): Fact => ({
  id,
  statement: 'What a test needs the base to say.',
  subject: 'host',
  unit,
  values: values.map((value) => ({
    ...value,
    cites: [{ source: 'test-page', where: `where it says ${value.value}` }],
  })),
});

function baseOf(facts: readonly Fact[]): Base {
  const cited = facts.flatMap(({ values }) =>
    values.flatMap(({ cites, disputed }) => [...cites, ...(disputed?.cites ?? [])]),
  );
  const released = knowledge.releases.flatMap(({ cites, editions, versions }) => [
    ...cites,
    ...editions.flatMap((edition) => edition.cites),
    ...versions.flatMap(({ support }) => support.flatMap((entry) => entry.cites)),
  ]);
  const ids = new Set([...cited, ...released].map(({ source }) => source));
  return {
    edition: { version: '2026.1.0', checked: '2026-01-01', releases: knowledge.releases.map(({ id }) => id) },
    releases: knowledge.releases,
    facts,
    topics: [],
    glossary: [],
    errors: [],
    practices: [],
    processors: [],
    upgrades: [],
    checklists: [],
    words: [],
    outside: [],
    sources: [...ids].map((id) => ({
      id,
      title: `Title of ${id}`,
      publisher: 'Tests',
      url: `https://example.com/${id}`,
      checked: '2026-01-01',
    })),
  };
}
