/** A name as PowerShell takes it literally. Line ends and control characters cannot be in it. */
export const quote = (name: string): string =>
  // PowerShell takes typographic apostrophes for plain ones.
  `'${name.replace(/[\u0000-\u001F\u007F]/g, ' ').replace(/['\u2018\u2019\u201A\u201B]/g, "''")}'`;

export const quoteAll = (names: readonly string[]): string => names.map(quote).join(', ');

/** A name in a comment: on one line. */
export const plain = (name: string): string => name.replace(/[\u0000-\u001F\u007F]/g, ' ');
