/** `Qty` first, as a column, a bullet or with a mark: `16   32GB RDIMM`, `2 pcs X710`. */
const FIRST = /^\s*(?:[-*•] )?(?:qty:? ?)?(\d{1,3})(?:\t| {2,}| ?\| ?| ?(?:pcs|ea|each|off|st)\.? )(?=\S)/i;
/** `0300  8  P43328-B21 …`: behind the number of the item, in a table whose header says so. */
const SECOND = /^\s*\d{1,5}(?:\t| {2,}| ?\| ?)(\d{1,3})(?:\t| {2,}| ?\| ?)(?=\S)/;
/** `(16) HPE 64GB`, `- 8x ThinkSystem 32GB`, unless more counts stand behind it in the line. */
const TIMES =
  /^\s*(?:[-*•] )?(?:(\d{1,3}) ?[x×] |\((\d{1,3})x?\) ?)(?=\S)(?!.{0,300}[,+] ?\(?\d{1,3}\)? ?[x×] ?\d)/i;
/** A count and a blank, where the table has a header that says so. */
const FIRST_PLAIN = /^\s*(\d{1,3}) (?=[A-Za-z\d])/;
/** Last, as a column or with a word: `32GB RDIMM | 16 | 210.00`, `X710 (Qty 2)`, `X710 Qty: 2`. */
const LAST =
  /(?:\t| {2,}|\| ?)(\d{1,3})(?:\.0{1,2})?(?: ?(?:pcs|ea|each|off|st)\.?)?\s*(?:(?:\t| {2,}|\|).{0,60})?$/i;
const WORD = /\bqty\.?[: ] ?(\d{1,3})\b|\bquantity:? ?(\d{1,3})\b/i;

/** Longest line that is an item of a quote, characters. */
const ITEM_MAX = 400;

/** How many of an item a line of a quote lists; `undefined` when it does not say. */
export function lineQuantity(text: string, hasHeader: boolean): number | undefined {
  if (text.length > ITEM_MAX) return undefined;
  const match =
    WORD.exec(text) ??
    TIMES.exec(text) ??
    (hasHeader ? SECOND.exec(text) : null) ??
    FIRST.exec(text) ??
    (hasHeader ? FIRST_PLAIN.exec(text) : null) ??
    LAST.exec(text);
  const digits = match?.[1] ?? match?.[2];
  const quantity = digits === undefined ? 0 : Number(digits);
  return quantity > 0 ? quantity : undefined;
}

/** Whether a line looks like an item of a table that has quantities. */
export const isQuoteLine = (text: string): boolean =>
  text.length <= ITEM_MAX && (COLUMN_FIRST.test(text) || TIMES.test(text) || LAST.test(text));

const COLUMN_FIRST = /^\s*\d{1,3}(?:\t| {2}| ?\|)/;

/** Whether a line is the header of a table with quantities. */
export const isQuantityHeader = (text: string): boolean =>
  /^\W{0,4}(?:(?:item|pos|line|part|description|product|module)\b.{0,60}\b)?(?:qty|quantity|menge|anzahl)\b/i.test(
    text,
  );
