import type { PasteLine } from '../../reading.ts';

/** A key with its value, wherever in the text they stand. */
export interface Pair {
  /** The key in lower-case words: `memGB` and `mem_gb` are both `mem gb`. */
  readonly key: string;
  /** Headings above it in words, the outermost first: the `[cpu]` of an ini file, the `nics:` of a list. */
  readonly sections: readonly string[];
  readonly value: string;
  /** The pair as it was written. */
  readonly text: string;
  readonly line: PasteLine;
  /** Written with `=`, which prose does not have. */
  readonly isEqualsSign: boolean;
  /** The first key of an item of a list. */
  readonly startsItem: boolean;
  /** Offset of the value in its line; absent where the value is not written as one piece. */
  readonly at?: number;
  /** The item of a list that it belongs to: the same number for all pairs of one item. Absent: in no list. */
  readonly item?: number;
  /** The list may have had more items, for the text was cut off in it. */
  readonly isCutOff?: true;
}

/** Splits what a line holds into pairs; none where it is prose. */
export function pairsOf(line: PasteLine, sections: readonly string[]): readonly Pair[] {
  const bullet = /^\s*(?:[-*•] |#(?=Proc\d|Sys[A-Z]))?/.exec(line.text)?.[0] ?? '';
  const text = line.text.slice(bullet.length, LINE_MAX);
  const masked = maskQuoted(text);
  const isEqualsSign = /[^=!<>]=(?![=>])/.test(masked);
  const spans = isEqualsSign ? equalsSpans(masked) : colonSpans(masked);
  return spans.map(({ keyStart, keyEnd, valueStart, end }, index) => {
    const value = unquote(text.slice(valueStart, end));
    return {
      key: toWords(text.slice(keyStart, keyEnd)),
      sections,
      value,
      text: text.slice(keyStart, end).trim(),
      line,
      isEqualsSign,
      startsItem: index === 0 && /[-*•]/.test(bullet),
      at: line.text.indexOf(value, bullet.length + valueStart),
    };
  });
}

/** Longest stretch of a line that is split, characters. */
const LINE_MAX = 4_000;

interface Span {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly valueStart: number;
  readonly end: number;
}

/** One `some key = value` for the line, or several `key=value` behind each other. */
function equalsSpans(masked: string): readonly Span[] {
  const single = /^([A-Za-zÀ-ÿ][\wÀ-ÿœ ()./-]{0,39}?) ?= ?/.exec(masked);
  if (single !== null && masked.indexOf('=', single[0].length) < 0) {
    return [
      { keyStart: 0, keyEnd: single[1]?.length ?? 0, valueStart: single[0].length, end: masked.length },
    ];
  }
  return spansOf(masked, /(?<=^|[\s,;|({])([A-Za-z][\w.-]{0,40}) ?= ?/g);
}

/** One `Key: value` for the line, with a tab in place of the colon, or several with a comma, bar or semicolon between. */
function colonSpans(masked: string): readonly Span[] {
  const asked = /^([A-Za-zÀ-ÿ][\wÀ-ÿœ ()./'-]{0,39}?) ?\?\s{1,4}(?=(?:yes|no|y|n)\b[\s.!]*$)/i.exec(masked);
  if (asked !== null) {
    return [{ keyStart: 0, keyEnd: asked[1]?.length ?? 0, valueStart: asked[0].length, end: masked.length }];
  }
  const spaced = spansOf(
    masked,
    /(?<=^|[,;|]\s{0,4}| {3}|\t)([A-Za-zÀ-ÿ][\wÀ-ÿœ ()./'-]{0,39}?) ?:(?=\s|$)\s{0,40}/g,
  );
  if (spaced[0]?.keyStart === 0) return spaced;
  const tabbed = /^([A-Za-zÀ-ÿ][\wÀ-ÿœ ().-]{0,39}?) ?\t+(?=\S)/.exec(masked);
  if (tabbed !== null) {
    return [
      { keyStart: 0, keyEnd: tabbed[1]?.length ?? 0, valueStart: tabbed[0].length, end: masked.length },
    ];
  }
  const tight = spansOf(masked, /(?<=^|[\s,;|])([A-Za-z][\w.-]{0,30}):(?=[^\s:\\/])/g);
  return tight[0]?.keyStart === 0 ? tight : [];
}

function spansOf(masked: string, pattern: RegExp): readonly Span[] {
  const matches = [...masked.matchAll(pattern)];
  return matches.map((match, index) => ({
    keyStart: match.index,
    keyEnd: match.index + (match[1]?.length ?? 0),
    valueStart: match.index + match[0].length,
    end: matches[index + 1]?.index ?? masked.length,
  }));
}

/** Hides what stands in quotes, every character in its place, so that nothing in it looks like a key. */
function maskQuoted(text: string): string {
  return text.replace(/"[^"]{0,400}"|(?<=[=:\s])'[^']{0,400}'/g, (quoted) => 'q'.repeat(quoted.length));
}

function unquote(value: string): string {
  const trimmed = value
    .trim()
    .replace(/[,;|]+$/, '')
    .trim();
  return /^(["']).{0,400}\1$/.test(trimmed) ? trimmed.slice(1, -1).trim() : trimmed;
}

/** A key in lower-case words. */
export function toWords(key: string): string {
  return (/[^\t\x20-\x7E]/.test(key) ? withoutAccents(key) : key)
    .replace(/GiB|MiB/g, (unit) => `_${unit.toLowerCase()}`)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d]{1,40}/g, ' ')
    .trim();
}

/** Letters of other languages as English keys would write them. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/gi, 'oe')
    .replace(/ß/g, 'ss');
