/** A label that a line begins with, and what stands behind it. */
export interface Labelled<Entry> {
  readonly entry: Entry;
  /** The text behind the label and what parts the two, without blanks around it. */
  readonly value: string;
  /** A tab, or a bar of a table, parts label and value: no prose does. */
  readonly tabbed: boolean;
}

/**
 * Finds the labels of a report although its tabs became blanks: the longest label that a line begins with counts,
 * so that `Total Physical Memory` is not taken for something shorter.
 */
export class LabelBook<Entry> {
  /** Labels by their beginning, the longest first. */
  readonly #byStart = new Map<string, [label: string, entry: Entry][]>();

  /** The first letters of all labels. */
  readonly #firsts = new Set<number>();

  constructor(entries: Iterable<readonly [label: string, entry: Entry]>) {
    for (const [label, entry] of entries) {
      const plain = foldLabel(label);
      const start = plain.slice(0, START_LENGTH);
      const same = this.#byStart.get(start) ?? [];
      same.push([plain, entry]);
      this.#byStart.set(start, same);
    }
    for (const [start] of this.#byStart) this.#firsts.add(start.charCodeAt(0));
    for (const labels of this.#byStart.values()) labels.sort(([a], [b]) => b.length - a.length);
  }

  find(text: string): Labelled<Entry> | undefined {
    const bullet = BULLETED.test(text) ? (BULLET.exec(text)?.[0].length ?? 0) : 0;
    if (!this.#mayBegin(text.charCodeAt(bullet))) return undefined;
    const start = foldLabel(text.slice(bullet, bullet + START_LENGTH));
    let plain: string | undefined;
    for (const length of STARTS) {
      for (const [label, entry] of this.#byStart.get(start.slice(0, length)) ?? NO_LABELS) {
        plain ??= foldLabel(text.slice(bullet, bullet + LABEL_MAX));
        if (!plain.startsWith(label)) continue;
        const rest = text.slice(bullet + label.length);
        const gap = GAP.exec(rest)?.[0];
        if (gap === undefined) continue;
        const value = rest.slice(gap.length).replace(/[\s|]{1,20}$/, '');
        return { entry, value, tabbed: /[\t|]/.test(gap) };
      }
    }
    return undefined;
  }

  /** Cheap test: most lines begin with something else. Letters outside ASCII may be folded into any other. */
  #mayBegin(first: number): boolean {
    return first >= ASCII_END || this.#firsts.has(first) || this.#firsts.has(first + TO_SMALL);
  }
}

const ASCII_END = 0x80;
/** From a capital letter to the small one. */
const TO_SMALL = 0x20;

const BULLETED = /^[\s*•|-]/;
const BULLET = /^\s*(?:[-*•|] ?\s*)?/;
/** Letters by which labels are told apart at first; the shortest labels have fewer. */
const START_LENGTH = 4;
const STARTS = [4, 3, 2, 1];
const NO_LABELS: readonly never[] = [];
/** Longest label, characters. */
const LABEL_MAX = 90;
/** What may part a label from its value. Many blanks behind a colon are the columns of another tool. */
const GAP = /^(?: ?[:：] {0,2}(?! )|[\s|]{1,40})\t{0,4}|^$/;

/** Lower case, without the marks of Latin letters, which some ways of copying lose. Keeps the length. */
const foldLabel = (text: string): string => (PLAIN.test(text) ? text.toLowerCase() : foldMarked(text));

const PLAIN = /^[\x20-\x7E]*$/;
const foldMarked = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u00C0-\u017F]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replaceAll('（', '(')
    .replaceAll('）', ')');
