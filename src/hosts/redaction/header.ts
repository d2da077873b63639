import { type Privacy, privacyOf } from './labels.ts';
import { ambiguousName } from './name-context.ts';
import type { NamesSeen } from './names-seen.ts';

/** A header above rows: what hides the cells that name a machine, a person or a number. */
export interface Header {
  readonly mask: (line: string, names: NamesSeen) => string;
  /** PowerShell ends its tables with a blank line; rows of values with separators may go on. */
  readonly afterBlank: Header | undefined;
}

/** What the cells below each of these are; a column that is called Name only is told by its neighbours. */
export function privacyOfCells(cells: readonly string[]): readonly (Privacy | undefined)[] {
  const plain = cells.map((cell) => cell.replace(/"/g, '').trim());
  return plain.map((cell) => (/^(?:name|caption)$/i.test(cell) ? ambiguousName(plain) : privacyOf(cell)));
}
