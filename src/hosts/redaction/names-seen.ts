import { isHardwareMaker } from '../names/machine-names.ts';
import { findProcessorName } from '../names/processor-names.ts';
import { findModel } from '../words/machine.ts';
import { mask } from './mask.ts';
import { maskWords } from './mask-words.ts';

/** Values that say nothing about anybody, and that a reader of the scorecard wants to see. */
const COMMON =
  /^[\s"]*(?:n\/a|none|workgroup|true|false|null|yes|no|windows user|to be filled by o\.?e\.?m\.?|<[\w ]{1,40}>|-)?[\s",]*$/i;

export const maskUnlessCommon = (value: string): string => (COMMON.test(value) ? value : mask(value));

/** Shortest and longest name that is looked for elsewhere: a shorter one is a word of its own too often. */
const NAME_MIN = 4;
const NAME_MAX = 64;
/** Words that name nobody's machine, though some machines are called so. */
const WORDS =
  /^(?:server|host|node|windows|hyper-?v|physical|virtual|desktop|laptop|localhost|intel|microsoft|standard|datacenter|none|null|true|false|name|test|processor|memory|system|unknown|machine|computer|ethernet|network|management|default|workgroup|\d+)$/i;
/** Names that are looked for, at most: no machine has more, and a hostile paste could have thousands. */
const NAMES_MAX = 50;

const isName = (part: string): boolean => /\p{L}/u.test(part) && !WORDS.test(part);

const isHardware = (name: string): boolean =>
  isHardwareMaker(name) || findModel(name) !== undefined || findProcessorName(name) !== undefined;

/** The names of machines that labels gave away. */
export class NamesSeen {
  readonly #names = new Set<string>();
  /** A list of machines says the same name again and again. */
  readonly #known = new Map<string, string>();

  /** Masks a name and remembers it. What is the model of a machine or a processor is no name. */
  readonly take = (value: string): string => {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const masked = this.#take(value);
    if (this.#known.size < NAMES_MAX) this.#known.set(value, masked);
    return masked;
  };

  #take(value: string): string {
    const name = value.trim().replace(/^["'(\\]{1,4}|["',).:\\]{1,4}$/g, '');
    if (COMMON.test(name) || (isHardware(name) && !name.includes("'s "))) return value;
    if (this.#names.size < NAMES_MAX) this.#remember(name);
    return mask(value);
  }

  #remember(name: string): void {
    for (const part of [name, name.split('.')[0] ?? '']) {
      if (part.length >= NAME_MIN && part.length <= NAME_MAX && isName(part)) this.#names.add(part);
    }
  }

  /** Masks the names wherever they stand as words of their own. */
  maskIn(text: string): string {
    return this.#names.size === 0 ? text : maskWords(text, [...this.#names].slice(0, NAMES_MAX));
  }
}
