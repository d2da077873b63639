import type { Knowledge, ResolvedCite } from '../knowledge/knowledge.ts';
import type { Release, Value } from '../knowledge/schema.ts';
import { resolveCites } from '../rules/backing.ts';

/** What the base says for the release of a plan; each fact is looked up once. */
export class PlanFacts {
  readonly #found = new Map<string, Value | undefined>();

  readonly knowledge: Knowledge;
  readonly release: Release;

  constructor(knowledge: Knowledge, release: Release) {
    this.knowledge = knowledge;
    this.release = release;
  }

  /** The value that holds without a further condition; absent when the base has none. */
  value(id: string): string | number | undefined {
    return this.#find(id)?.value;
  }

  /** A figure; absent when the base has none. */
  figure(id: string): number | undefined {
    const value = this.value(id);
    return typeof value === 'number' ? value : undefined;
  }

  /** The base says that the release has it; neither "no" nor a gap counts. */
  supports(id: string): boolean {
    return this.value(id) === 'supported';
  }

  /** The pages behind these facts, each place once. */
  cites(ids: readonly string[]): readonly ResolvedCite[] {
    return resolveCites(
      ids.flatMap((id) => this.#find(id)?.cites ?? []),
      this.knowledge,
    );
  }

  #find(id: string): Value | undefined {
    if (this.#found.has(id)) return this.#found.get(id);
    const values = this.knowledge
      .valuesOf(id, this.release.id)
      .filter(({ scope }) => scope?.with === undefined);
    const [first] = values;
    const value = values.every((other) => other.value === first?.value) ? first : undefined;
    this.#found.set(id, value);
    return value;
  }
}
