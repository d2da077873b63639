/** Values kept under patterns (`#` is one digit, `*` is anything), found by a text that fits a whole pattern. */
export class PatternTree<T> {
  readonly #root = new Branch<T>();

  add(pattern: string, value: T): void {
    let branch = this.#root;
    for (const sign of pattern) branch = branch.grow(sign);
    branch.values.push(value);
  }

  /** The values of every pattern that fits the whole text. */
  find(text: string): readonly T[] {
    const found: T[] = [];
    collect(this.#root, text, 0, found);
    return found;
  }
}

class Branch<T> {
  readonly values: T[] = [];
  readonly next = new Map<string, Branch<T>>();
  digit: Branch<T> | undefined;
  anything: Branch<T> | undefined;

  grow(sign: string): Branch<T> {
    if (sign === '#') return (this.digit ??= new Branch());
    if (sign === '*') return (this.anything ??= new Branch());
    const branch = this.next.get(sign) ?? new Branch<T>();
    this.next.set(sign, branch);
    return branch;
  }
}

function collect<T>(branch: Branch<T>, text: string, at: number, found: T[]): void {
  if (branch.anything !== undefined) {
    for (let rest = at; rest <= text.length; rest += 1) collect(branch.anything, text, rest, found);
  }
  const sign = text[at];
  if (sign === undefined) {
    found.push(...branch.values);
    return;
  }
  const literal = branch.next.get(sign);
  if (literal !== undefined) collect(literal, text, at + 1, found);
  if (branch.digit !== undefined && sign >= '0' && sign <= '9') collect(branch.digit, text, at + 1, found);
}
