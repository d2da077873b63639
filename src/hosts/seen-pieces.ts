/** Slots of the table of a short text, and of a long one; powers of two. */
const SLOTS = { short: 2 ** 13, long: 2 ** 16 };
/** Most characters of a short text. */
const SHORT_MAX = 2 ** 14;
/** Signs of a piece. */
const PIECE = 3;

/** Remembers every three signs in a row of a text: a word with three that are not among them is not in it. */
export class SeenPieces {
  readonly #slots: Uint8Array;

  constructor(text: string) {
    const slots = new Uint8Array(text.length > SHORT_MAX ? SLOTS.long : SLOTS.short);
    const last = slots.length - 1;
    let piece = 0;
    for (let index = 0; index < text.length; index += 1) {
      piece = (piece << SHIFT) ^ text.charCodeAt(index);
      slots[slotOf(piece) & last] = 1;
    }
    this.#slots = slots;
  }

  /** `false`: the word is certainly not in the text. */
  mayHave(word: string): boolean {
    const slots = this.#slots;
    const last = slots.length - 1;
    let piece = 0;
    for (let index = 0; index < word.length; index += 1) {
      piece = (piece << SHIFT) ^ word.charCodeAt(index);
      if (index >= PIECE - 1 && slots[slotOf(piece) & last] === 0) return false;
    }
    return true;
  }
}

/** What is older than three signs is shifted out of a number of 32 bits. */
const SHIFT = 11;
const slotOf = (piece: number): number => Math.imul(piece, MIX) >>> 15;
/** Spreads similar pieces over the slots. */
const MIX = 0x9e3779b1;
