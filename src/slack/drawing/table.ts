import type { types } from '@slack/bolt';
import type { Rich, TableBlock } from '../../replies/reply.ts';
import { plainText } from '../escape.ts';
import { SECTION_TEXT_MAX, TABLE_COLUMNS_MAX, TABLE_ROWS_MAX, TABLE_TEXT_MAX } from '../limits.ts';

/** A table as Slack's own block; `undefined` when it is larger than a message takes, and the text form is due. */
export function tableBlock({ header, rows }: TableBlock): types.TableBlock | undefined {
  const all = [header, ...rows].map((row) => row.map((cell) => plainText(cell) || '-'));
  const lengths = all.flat().map(({ length }) => length);
  const length = lengths.reduce((sum, one) => sum + one, 0);
  if (all.length > TABLE_ROWS_MAX || header.length > TABLE_COLUMNS_MAX || length > TABLE_TEXT_MAX)
    return undefined;
  // No cell needs more than any other text may have.
  if (lengths.some((one) => one > SECTION_TEXT_MAX)) return undefined;
  return {
    type: 'table',
    rows: all.map((row) => row.map((text) => ({ type: 'raw_text', text }))),
    column_settings: header.map(() => ({ is_wrapped: true })),
  };
}

/** The rows as a list: what the row is about, then each column with its name. Screen readers and views get this. */
export function tableLines({ header, rows }: TableBlock): readonly Rich[] {
  return rows.map(([first = '', ...cells]): Rich => {
    const rest = cells.map((cell, column) => (cells.length === 1 ? cell : `${header[column + 1]}: ${cell}`));
    return [{ text: first, style: 'strong' }, { text: `: ${rest.join(' · ')}` }];
  });
}
