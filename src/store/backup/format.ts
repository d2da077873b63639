import { UserError } from '../../errors.ts';

/**
 * A backup is text in lines of JSON, the same for both databases: the header, a row each line, and the end, which tells
 * how many rows there are and the SHA-256 of all lines before it.
 */
export interface Header {
  readonly format: typeof FORMAT;
  /** Version of this form of a backup. */
  readonly formatVersion: number;
  /** Version of the tables that the rows come from. */
  readonly tables: number;
  readonly at: string;
}

export const FORMAT = 'hyperv-advisor-backup';
export const FORMAT_VERSION = 1;

export type Row = Readonly<Record<string, unknown>>;
/** The table and the row. */
export type RowLine = readonly [table: string, row: Row];

export interface End {
  readonly rows: number;
  readonly sha256: string;
}

export const damaged = (what: string): UserError =>
  new UserError(`The backup is damaged: ${what}.`, 'Nothing was restored. Take another backup file.');

/** Throws `UserError` for what is no backup, or one of a form that is newer than this bot. */
export function readHeader(line: string | undefined): Header {
  const header: unknown = line === undefined ? undefined : parseLine(line);
  if (!isObject(header) || header.format !== FORMAT)
    throw new UserError('This is no backup of the bot.', 'Give a file that "hyperv backup" made.');
  const { formatVersion, tables, at } = header;
  if (typeof formatVersion !== 'number' || typeof tables !== 'number' || typeof at !== 'string')
    throw damaged('its first line is not complete');
  if (formatVersion > FORMAT_VERSION) {
    throw new UserError(
      `The backup has form ${formatVersion}, and this bot reads forms up to ${FORMAT_VERSION}.`,
      'Restore it with the newer bot.',
    );
  }
  return { format: FORMAT, formatVersion, tables, at };
}

/** A row, or the end. */
export function readLine(line: string): RowLine | End {
  const value = parseLine(line);
  if (Array.isArray(value)) {
    const [table, row] = value as readonly unknown[];
    if (typeof table === 'string' && isObject(row)) return [table, row];
  } else if (isObject(value) && typeof value.rows === 'number' && typeof value.sha256 === 'string') {
    return { rows: value.rows, sha256: value.sha256 };
  }
  throw damaged('a line is neither a row nor the end');
}

export const isEnd = (line: RowLine | End): line is End => 'sha256' in line;

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
