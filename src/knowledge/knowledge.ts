import type { Term } from './entries.ts';
import { foreignNamesOf, namesOfTerm } from './names-of-term.ts';
import { FamilyIndex } from './processors/family-index.ts';
import type { BaseEdition, Cite, Edition, Fact, Release, Scope, Source, Value } from './schema.ts';
import type { ShelfName, Shelves } from './shelves.ts';

/** The whole base as the loader checked it. */
export type Base = { readonly edition: BaseEdition } & Shelves;

/** A cite with its source looked up. */
export interface ResolvedCite {
  readonly source: string;
  readonly title: string;
  readonly url: string;
  readonly where: string;
  /** The day somebody last read it. */
  readonly checked: string;
}

/** What a question about one value is limited to. A key left out is not known. */
export interface ScopeQuery {
  readonly edition?: Edition;
  readonly generation?: 1 | 2;
  readonly processor?: 'intel' | 'amd' | 'arm64';
}

/** Reads the base. Absence is `undefined`: the base has no checked value, which is not a value of its own. */
export class Knowledge {
  readonly version: string;
  readonly releases: readonly Release[];
  readonly facts: readonly Fact[];
  readonly #base: Base;
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #releases: ReadonlyMap<string, Release>;
  readonly #terms: ReadonlyMap<string, Term>;
  /** Each cite is resolved once, so that the replies that are kept share it. */
  readonly #cites = new WeakMap<Cite, ResolvedCite>();
  #processors: FamilyIndex | undefined;

  constructor(base: Base) {
    this.#base = base;
    this.version = base.edition.version;
    this.releases = base.releases;
    this.facts = base.facts;
    this.#facts = new Map(base.facts.map((fact) => [fact.id, fact]));
    this.#sources = new Map(base.sources.map((source) => [source.id, source]));
    this.#releases = new Map(base.releases.map((release) => [release.id, release]));
    // Our own words come last, so that they win over a word of another product.
    this.#terms = new Map(
      [foreignNamesOf, namesOfTerm].flatMap((names) =>
        base.glossary.flatMap((term) => names(term).map((name): [string, Term] => [name, term])),
      ),
    );
  }

  /** The day the edition of the base was last checked, ISO. */
  get checked(): string {
    return this.#base.edition.checked;
  }

  release(id: string): Release | undefined {
    return this.#releases.get(id);
  }

  /** The glossary entry that a word or phrase stands for, whatever people call it. */
  term(text: string): Term | undefined {
    return this.#terms.get(text.trim().toLowerCase());
  }

  /** The entries of a shelf. */
  all<K extends ShelfName>(shelf: K): Shelves[K] {
    return this.#base[shelf];
  }

  /** The families of processors, by name and by number. */
  get processors(): FamilyIndex {
    return (this.#processors ??= new FamilyIndex(this.#base.processors));
  }

  fact(id: string): Fact | undefined {
    return this.#facts.get(id);
  }

  /** All values of a fact for a release that the query does not rule out. */
  valuesOf(factId: string, releaseId: string, query: ScopeQuery = {}): readonly Value[] {
    const values = this.fact(factId)?.values ?? [];
    return values.filter((value) => value.releases.includes(releaseId) && admits(value.scope, query));
  }

  /**
   * The one value of a fact for a release. `undefined` when the base has none, or when what the query leaves
   * open (the edition, say) would change it.
   */
  valueOf(factId: string, releaseId: string, query: ScopeQuery = {}): Value | undefined {
    const [first, ...others] = this.valuesOf(factId, releaseId, query);
    return others.every((other) => other.value === first?.value) ? first : undefined;
  }

  /** A cite with title and address. Throws on a source that does not exist: the loader refuses such a base. */
  cite(cite: Cite): ResolvedCite {
    const known = this.#cites.get(cite) ?? this.#resolve(cite);
    this.#cites.set(cite, known);
    return known;
  }

  #resolve({ source: id, where }: Cite): ResolvedCite {
    const source = this.#sources.get(id);
    if (source === undefined) throw new Error(`No source ${id}`);
    return { source: id, title: source.title, url: source.url, where, checked: source.checked };
  }

  /** The newest release of Windows Server: what is meant when nobody names one. */
  get newestServer(): Release {
    const servers = this.releases.filter((release) => release.kind === 'server');
    const newest = servers.toSorted((a, b) => a.released.localeCompare(b.released)).at(-1);
    if (newest === undefined) throw new Error('The base has no release of Windows Server');
    return newest;
  }
}

function admits(scope: Scope | undefined, query: ScopeQuery): boolean {
  if (scope === undefined) return true;
  if (query.edition !== undefined && scope.editions !== undefined && !scope.editions.includes(query.edition))
    return false;
  if (
    query.generation !== undefined &&
    scope.generation !== undefined &&
    scope.generation !== query.generation
  )
    return false;
  return (
    query.processor === undefined || scope.processor === undefined || scope.processor === query.processor
  );
}
