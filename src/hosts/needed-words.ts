/**
 * Words of which every text that a pattern matches holds one, in small letters: looking for them in a whole paste is much
 * quicker than trying the pattern on each of its lines. They are read from the source of the pattern, so that there is
 * one list only. Throws where a pattern can match without any: then there is nothing to look for.
 */
export function neededWords(...patterns: readonly RegExp[]): readonly string[] {
  const words = patterns.flatMap((pattern) => {
    const needed = wordsOf(pattern);
    if (needed === undefined) throw new Error(`No word is in all matches of ${pattern.source}`);
    return needed;
  });
  const all = [...new Set(words)];
  return all.filter((word) => !all.some((part) => part !== word && word.includes(part)));
}

/** The same for one pattern; `undefined`: it can match without any. */
export const wordsOf = (pattern: RegExp): readonly string[] | undefined =>
  new SourceReader(pattern.source).read().needed;

/** What a part of a pattern matches, as far as it tells. */
interface Part {
  /** All texts that it matches, where they are few. */
  readonly whole: readonly string[] | undefined;
  /** Words of which each of its matches holds one. */
  readonly needed: readonly string[] | undefined;
}

/** Shortest word that tells anything. */
const WORD_MIN = 2;
/** Most texts that a part is spelled out in. */
const TEXTS_MAX = 32;
/** Most signs of a class that are spelled out. */
const CLASS_MAX = 4;

const EMPTY: Part = { whole: [''], needed: undefined };
const ANYTHING: Part = { whole: undefined, needed: undefined };
/** Signs whose small letters depend on what stands beside them, or are several. */
const UNSTEADY = /[İıſΣσς\u212A]/;

const textsOf = (texts: readonly string[]): Part => ({
  whole: texts.length > TEXTS_MAX ? undefined : texts,
  needed: texts.length > 0 && texts.every((text) => text.length >= WORD_MIN) ? texts : undefined,
});

/** The set of words that tells most: its shortest word is the longest. */
const better = (
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined =>
  one === undefined || (other !== undefined && shortest(other) > shortest(one)) ? other : one;

const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));

/** Reads the source of a pattern once from left to right. */
class SourceReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Alternatives, up to the end of their group. */
  read(): Part {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    const [only] = parts;
    if (only !== undefined && parts.length === 1) return only;
    const isSpelled = parts.every(({ whole }) => whole !== undefined);
    return {
      whole: isSpelled ? textsOf(parts.flatMap(({ whole }) => whole ?? [])).whole : undefined,
      needed: parts.every(({ needed }) => needed !== undefined)
        ? parts.flatMap(({ needed }) => needed ?? [])
        : undefined,
    };
  }

  #sequence(): Part {
    let run: readonly string[] = [''];
    let isSpelled = true;
    let needed: readonly string[] | undefined;
    while (this.#at < this.#source.length && !'|)'.includes(this.#next())) {
      const part = this.#repeated(this.#part());
      const joined = (part.whole ?? []).flatMap((end) => run.map((start) => start + end));
      if (part.whole !== undefined && joined.length <= TEXTS_MAX) {
        run = joined;
        continue;
      }
      needed = better(better(needed, textsOf(run).needed), part.needed);
      run = part.whole ?? [''];
      isSpelled = false;
    }
    return { whole: isSpelled ? run : undefined, needed: better(needed, textsOf(run).needed) };
  }

  /** The part with what follows from the sign behind it that says how often it stands there. */
  #repeated(part: Part): Part {
    if (!'?*+{'.includes(this.#next())) return part;
    const [count = '', least] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += count.length;
    if (count === '' || count.startsWith('{1}')) return part;
    if (count.startsWith('?')) return part.whole === undefined ? ANYTHING : textsOf(['', ...part.whole]);
    return count.startsWith('+') || Number(least ?? 0) > 0 ? { ...part, whole: undefined } : ANYTHING;
  }

  #part(): Part {
    const sign = this.#next();
    this.#at += 1;
    if (sign === '(') return this.#group();
    if (sign === '[') return this.#class();
    if (sign === '\\') return this.#escaped();
    if (sign === '^' || sign === '$') return EMPTY;
    return sign === '.' ? ANYTHING : letter(sign);
  }

  #group(): Part {
    const [kind = ''] = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += kind.length;
    const inside = this.read();
    this.#at += 1;
    return /[=!]$/.test(kind) ? EMPTY : inside;
  }

  #class(): Part {
    const [inside = ''] = /^(?:\\.|[^\]\\])*/s.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += inside.length + 1;
    if (inside.startsWith('^') || /\\[^-.[\]/]|.-./su.test(inside)) return ANYTHING;
    const signs = Array.from(inside.replaceAll('\\', ''));
    if (signs.length > CLASS_MAX) return ANYTHING;
    const parts = signs.map(letter);
    return parts.every(({ whole }) => whole !== undefined)
      ? textsOf([...new Set(parts.flatMap(({ whole }) => whole ?? []))])
      : ANYTHING;
  }

  #escaped(): Part {
    const sign = this.#next();
    this.#at += 1;
    if (sign === 'b') return EMPTY;
    if (!/[a-z\d]/i.test(sign)) return letter(sign);
    const [code = ''] =
      /^(?:\{[^}]*\}|(?<=u)[\da-f]{4}|(?<=x)[\da-f]{2})/i.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += code.length;
    if ((sign === 'u' || sign === 'x') && /^[\da-f]+$/i.test(code))
      return letter(String.fromCharCode(Number.parseInt(code, 16)));
    return ANYTHING;
  }

  #next = (): string => this.#source.charAt(this.#at);

  #take(sign: string): boolean {
    if (this.#next() !== sign) return false;
    this.#at += 1;
    return true;
  }
}

const letter = (sign: string): Part => (UNSTEADY.test(sign) ? ANYTHING : textsOf([sign.toLowerCase()]));
