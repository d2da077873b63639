import type { CpuFamily } from '../../knowledge/entries.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { reduceBrand } from '../../knowledge/processors/brand-name.ts';
import type { ProcessorTraits } from '../../knowledge/processors/family-index.ts';
import { remembering } from '../remembering.ts';
import { readFamilyNumbers } from './family-numbers.ts';
import { findProcessorName } from './processor-names.ts';
import { spellOut } from './processor-spellings.ts';

/** A processor that the base has a family of. */
export interface KnownProcessor {
  readonly maker: 'intel' | 'amd';
  readonly traits: ProcessorTraits;
  /** Why it is taken for one of those families, as a clause. */
  readonly because: string;
  /** Cores of one such processor; absent where the base or the name does not tell. */
  readonly cores?: number;
}

/** Most families that are named as sharing their numbers. */
const LISTED_MAX = 3;

const finders = new WeakMap<Knowledge, (cpuModel: string) => KnownProcessor | undefined>();

/** Finds a processor in the base, whoever wrote its name: a tool, a quote or somebody in chat. */
export function knowProcessor(cpuModel: string, knowledge: Knowledge): KnownProcessor | undefined {
  const find = finders.get(knowledge) ?? remembering((name) => lookUp(name, knowledge));
  finders.set(knowledge, find);
  return find(cpuModel);
}

function lookUp(cpuModel: string, knowledge: Knowledge): KnownProcessor | undefined {
  const numbers = readFamilyNumbers(cpuModel);
  if (numbers === undefined) return knowByName(cpuModel, knowledge);
  const { maker, family, model } = numbers;
  const traits = knowledge.processors.numbered(maker, family, model);
  if (traits === undefined) return undefined;
  const names = [...new Set(traits.families.map(familyName))];
  const listed = names.length > LISTED_MAX ? [...names.slice(0, LISTED_MAX), 'others'] : names;
  const because = `processors of family ${family} and model ${model} (${listed.join(', ')}) are alike in it`;
  return { maker, traits, because };
}

/** Makers mark their names; where a mark stands, the name is whole. */
const isBrand = (name: string): boolean => /\((?:r|tm)\)|[®™]/i.test(name);

function knowByName(cpuModel: string, knowledge: Knowledge): KnownProcessor | undefined {
  const name = reduceBrand(cpuModel);
  const candidates = isBrand(cpuModel) ? [name] : spellOut(name);
  const fitting = candidates.filter((candidate) => knowledge.processors.named(candidate) !== undefined);
  if (fitting.length > 0) return knowOneOf(fitting, cpuModel, knowledge);
  const inside = findProcessorName(cpuModel)?.model;
  if (inside === undefined || inside.length >= cpuModel.trim().length) return undefined;
  return knowByName(inside, knowledge);
}

/** A name that may stand for processors of several families tells nothing. */
function knowOneOf(
  names: readonly string[],
  cpuModel: string,
  { processors }: Knowledge,
): KnownProcessor | undefined {
  const [first = ''] = names;
  const traits = processors.named(first);
  const families = new Set(names.flatMap((name) => processors.named(name)?.families ?? []));
  const [family] = families;
  if (traits === undefined || family === undefined || families.size > 1) return undefined;
  const cores = isWhole(first, cpuModel)
    ? names.map((name) => processors.coresOf(name, family)).find((count) => count !== undefined)
    : undefined;
  return {
    maker: family.maker,
    traits,
    because: `${shortName(cpuModel)} is of the ${familyName(family)} family`,
    ...(cores === undefined ? {} : { cores }),
  };
}

/** People leave out the version of a Xeon E5, and each version has other cores. */
const isWhole = (name: string, cpuModel: string): boolean =>
  isBrand(cpuModel) || !/^xeon e[357] \d{4}[a-z]?$/.test(name);

/** Without the list of what is sold under it: `Yorkfield (Core 2 Quad Q9000, …)`. */
const familyName = ({ name }: CpuFamily): string => name.replace(/ \(.*$/, '');

/** The name as people say it, without marks and clock. */
const shortName = (cpuModel: string): string =>
  cpuModel
    .slice(0, 100)
    .replace(/\((?:r|tm)\)|[®™]/gi, '')
    .replace(/ (?:cpu|processor)?(?: ?@.{0,40})?$/i, '')
    .replace(/ cpu /i, ' ')
    .replace(/\s+/g, ' ')
    .trim();
