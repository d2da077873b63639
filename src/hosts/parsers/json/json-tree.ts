import type { PasteLine } from '../../reading.ts';

/** What a piece of JSON holds. Damaged and truncated text gives what can be made out. */
export type JsonNode = JsonObject | JsonArray | JsonScalar;

export interface JsonObject {
  readonly kind: 'object';
  readonly entries: { readonly key: string; readonly node: JsonNode }[];
}

export interface JsonArray {
  readonly kind: 'array';
  readonly items: JsonNode[];
  /** Its closing bracket is missing, so items may be missing too. */
  isOpen: boolean;
}

/** A string, number or word. */
export interface JsonScalar {
  readonly kind: 'scalar';
  readonly text: string;
  readonly line: PasteLine;
  /** Offset in the line. */
  readonly at: number;
}

/** Longest stretch of a line that is read, characters. */
const LINE_MAX = 64_000;
/** Deepest nesting that is kept; nobody describes a machine with more. */
const DEPTH_MAX = 30;

/** Strings, also as Python prints them, signs, and words. */
const TOKEN =
  /"((?:[^"\\]|\\.){0,4000})"?|'((?:[^'\\]|\\.){0,400})'(?=\s{0,9}[:,}\]])|([{}[\],:])|([^\s"{}[\],:]{1,200})/g;

/** Reads lines as JSON. A text that begins inside an object gives that object. */
export function toJsonTree(lines: readonly PasteLine[]): JsonNode {
  const builder = new TreeBuilder();
  for (const line of lines) {
    for (const match of line.text.slice(0, LINE_MAX).matchAll(TOKEN)) {
      const [, double, single, sign, word] = match;
      const string = double ?? single;
      if (sign !== undefined) builder.takeSign(sign);
      else if (string !== undefined) {
        builder.takeValue({ kind: 'scalar', text: unescape(string), line, at: match.index + 1 });
      } else if (word !== undefined) {
        builder.takeValue({ kind: 'scalar', text: word, line, at: match.index });
      }
    }
  }
  return builder.finish();
}

const unescape = (text: string): string =>
  text.includes('\\') ? text.replace(/\\[nrt]/g, ' ').replace(/\\(["\\/])/g, '$1') : text;

class TreeBuilder {
  readonly #root: JsonObject = { kind: 'object', entries: [] };
  readonly #stack: (JsonObject | JsonArray)[] = [this.#root];
  /** A value that may turn out to be a key. */
  #pending: JsonScalar | undefined;
  #key: string | undefined;
  /** Brackets that were opened below what is kept. */
  #tooDeep = 0;

  takeSign(sign: string): void {
    switch (sign) {
      case ':':
        this.#key = this.#pending?.text ?? this.#key;
        this.#pending = undefined;
        return;
      case ',':
        this.#flush();
        return;
      case '{':
        this.#open({ kind: 'object', entries: [] });
        return;
      case '[':
        this.#open({ kind: 'array', items: [], isOpen: true });
        return;
      default:
        this.#close();
    }
  }

  takeValue(value: JsonScalar): void {
    // A missing comma parts two values all the same.
    if (this.#pending !== undefined) this.#flush();
    this.#pending = value;
  }

  finish(): JsonNode {
    this.#flush();
    const [only] = this.#root.entries;
    return this.#root.entries.length === 1 && only?.key === '' ? only.node : this.#root;
  }

  #flush(): void {
    if (this.#pending !== undefined) this.#add(this.#pending);
    this.#pending = undefined;
    this.#key = undefined;
  }

  #add(node: JsonNode): void {
    const parent = this.#stack.at(-1) ?? this.#root;
    if (this.#tooDeep > 0) return;
    if (parent.kind === 'array') parent.items.push(node);
    else if (this.#key !== undefined || node.kind !== 'scalar')
      parent.entries.push({ key: this.#key ?? '', node });
  }

  #open(node: JsonObject | JsonArray): void {
    this.#pending = undefined;
    if (this.#stack.length >= DEPTH_MAX || this.#tooDeep > 0) {
      this.#tooDeep += 1;
      return;
    }
    this.#add(node);
    this.#stack.push(node);
    this.#key = undefined;
  }

  #close(): void {
    this.#flush();
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return;
    }
    const closed = this.#stack.length > 1 ? this.#stack.pop() : undefined;
    if (closed?.kind === 'array') closed.isOpen = false;
  }
}
