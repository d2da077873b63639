import type { PasteLine } from '../../reading.ts';
import type { Pair } from './pairs.ts';

/** Tells which pairs belong to one item of a list: those of its first line, and those indented below. */
export class Items {
  #open: { readonly number: number; readonly indentation: number } | undefined;

  /** Gives pairs the number of their item. */
  number({ text, number }: PasteLine, pairs: readonly Pair[]): readonly Pair[] {
    const indentation = text.search(/\S/);
    if (/^\s*- /.test(text)) this.#open = { number, indentation };
    else if (this.#open !== undefined && indentation <= this.#open.indentation) this.#open = undefined;
    const item = this.#open?.number;
    return item === undefined ? pairs : pairs.map((pair) => ({ ...pair, item }));
  }
}
