import type { CpuFamily } from '../entries.ts';
import type { Cite } from '../schema.ts';
import { plainPattern, reduceBrand } from './brand-name.ts';
import { FEATURES, type Feature } from './features.ts';
import { PatternTree } from './pattern-tree.ts';

/** What the base tells of a processor. */
export interface ProcessorTraits {
  /** The families that it may belong to; by its name nearly always one. */
  readonly families: readonly CpuFamily[];
  /** What all of them have or lack. A feature left out: the base does not tell. */
  readonly has: { readonly [F in Feature]?: boolean };
}

type Exception = NonNullable<CpuFamily['exceptions']>[number];

/** A family, and what this member of it lacks for sure, or may lack. */
interface Member {
  readonly family: CpuFamily;
  readonly lacks: readonly Feature[];
  readonly mayLack: readonly Feature[];
}

/** Most names that are remembered: pastes can hold any. */
const REMEMBERED_MAX = 1_000;

/** Finds the families of processors by brand string, or by CPUID family and model. */
export class FamilyIndex {
  readonly #names = new PatternTree<CpuFamily>();
  readonly #exceptions = new PatternTree<Exception>();
  readonly #numbers = new Map<string, CpuFamily[]>();
  readonly #asked = new Map<string, ProcessorTraits | undefined>();
  readonly #ids = new Map<string, CpuFamily>();

  constructor(families: readonly CpuFamily[]) {
    for (const family of families) this.#add(family);
  }

  /** By name, as the header of `processors.yml` compares names. `undefined`: no family has it. */
  named(brand: string): ProcessorTraits | undefined {
    return this.#remember(brand, () => this.#findNamed(brand));
  }

  #findNamed(brand: string): ProcessorTraits | undefined {
    const name = reduceBrand(brand);
    const families = [...new Set(this.#names.find(name))];
    if (families.length === 0) return undefined;
    const lacked = new Set(this.#exceptions.find(name));
    return traitsOf(
      families.map((family) => {
        const exceptions = (family.exceptions ?? []).filter((exception) => lacked.has(exception));
        return { family, lacks: exceptions.flatMap(({ lacks }) => lacks), mayLack: [] };
      }),
    );
  }

  /** By the numbers that `systeminfo` prints: what every family with them agrees on. */
  numbered(maker: CpuFamily['maker'], family: number, model: number): ProcessorTraits | undefined {
    const key = numbersKey(maker, family, model);
    const families = this.#numbers.get(key);
    return families && this.#remember(key, () => traitsOf(families.map(anyMember)));
  }

  /** Cores of the processor of that name; `undefined` where no source gives them. */
  coresOf(brand: string, { cores }: CpuFamily): number | undefined {
    if (cores === undefined) return undefined;
    // The table leaves out the first word, and the 0 that stands for a first version.
    const model = reduceBrand(brand).replace(/^\S+ /, '').replace(/ 0$/, '');
    return Object.entries(cores).find(([name]) => plainPattern(name) === model)?.[1];
  }

  /** What a conclusion on these families rests on: every cite of one family, the first one of each of several. */
  citesOf(ids: readonly string[], feature?: Feature): readonly Cite[] {
    const families = ids.flatMap((id) => this.#ids.get(id) ?? []);
    if (families.length > 1) return families.flatMap(({ cites }) => cites.slice(0, 1));
    return families.flatMap(({ cites, exceptions = [], features }) => {
      const apart = exceptions.filter(({ lacks }) => lacks.some((lacked) => lacked === feature));
      const isRule = feature === undefined || features[feature] === 'no';
      return [...(isRule ? [] : apart.flatMap((exception) => exception.cites)), ...cites];
    });
  }

  /** The same few processors are asked for again and again, by every rule and by every paste. */
  #remember(key: string, find: () => ProcessorTraits | undefined): ProcessorTraits | undefined {
    if (this.#asked.has(key)) return this.#asked.get(key);
    if (this.#asked.size >= REMEMBERED_MAX) this.#asked.clear();
    const found = find();
    this.#asked.set(key, found);
    return found;
  }

  #add(family: CpuFamily): void {
    this.#ids.set(family.id, family);
    for (const name of family.names) this.#names.add(plainPattern(name), family);
    for (const exception of family.exceptions ?? []) {
      // Where the name does not decide, the names of the exceptions are words for people.
      if (exception.lacks.some((feature) => family.features[feature] === 'some')) continue;
      for (const name of exception.names) this.#exceptions.add(plainPattern(name), exception);
    }
    for (const model of family.models) {
      const key = numbersKey(family.maker, family.family, model);
      this.#numbers.set(key, [...(this.#numbers.get(key) ?? []), family]);
    }
  }
}

const numbersKey = (maker: string, family: number, model: number): string => `${maker} ${family} ${model}`;

const anyMember = (family: CpuFamily): Member => ({
  family,
  lacks: [],
  mayLack: (family.exceptions ?? []).flatMap(({ lacks }) => lacks),
});

function traitsOf(members: readonly Member[]): ProcessorTraits {
  const agreed = FEATURES.flatMap((feature) => {
    const [first, ...others] = members.map((member) => presence(feature, member));
    return first === undefined || others.some((other) => other !== first) ? [] : [[feature, first] as const];
  });
  return { families: members.map(({ family }) => family), has: Object.fromEntries(agreed) };
}

function presence(feature: Feature, { family, lacks, mayLack }: Member): boolean | undefined {
  if (lacks.includes(feature)) return false;
  const has = family.features[feature];
  if (has === 'no') return false;
  return has === 'yes' && !mayLack.includes(feature) ? true : undefined;
}
