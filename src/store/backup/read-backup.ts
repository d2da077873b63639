import { createHash } from 'node:crypto';
import { damaged, type Header, isEnd, type RowLine, readHeader, readLine } from './format.ts';

export interface Backup {
  readonly header: Header;
  /** To be read once. Throws `UserError` at its end when something is missing, or was changed. */
  readonly rows: AsyncIterable<RowLine>;
}

/** Reads the text of a backup, which comes in pieces. Throws `UserError` for what is no backup. */
export async function readBackup(pieces: AsyncIterable<string>): Promise<Backup> {
  const lines = linesIn(pieces);
  const first = await lines.next();
  const line = first.done === true ? undefined : first.value;
  return { header: readHeader(line), rows: checkedRows(line ?? '', lines) };
}

async function* checkedRows(header: string, lines: AsyncIterable<string>): AsyncGenerator<RowLine> {
  const hash = createHash('sha256').update(`${header}\n`);
  let rows = 0;
  let ended = false;
  for await (const line of lines) {
    if (ended) throw damaged('something follows its end');
    const read = readLine(line);
    if (isEnd(read)) {
      ended = true;
      if (read.rows !== rows || read.sha256 !== hash.digest('hex'))
        throw damaged('its checksum is not that of its rows');
    } else {
      hash.update(`${line}\n`);
      rows += 1;
      yield read;
    }
  }
  if (!ended) throw damaged('its end is missing');
}

async function* linesIn(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
