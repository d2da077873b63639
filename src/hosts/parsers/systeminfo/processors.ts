import type { DraftBuilder } from '../../draft-builder.ts';
import { stated } from '../../reading.ts';
import { NUMBERED } from './numbered.ts';
import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';
import { saysInstalled } from './vocabulary.ts';

/** `Intel64 Family 6 Model 85 Stepping 4 GenuineIntel ~3192 Mhz`: not translated in any language. */
export const FAMILY_LINE = /((?:Intel64|AMD64|x86|ARMv\d|EM64T|ia64)[^~]{0,20}Family [^~]{1,80}?) *(?:~|$)/i;

/** Whether a row counts processors as `systeminfo` does, and not as people do. */
export const countsProcessors = ({ pieces }: Row): boolean =>
  isCount(pieces[0].text) || pieces.some(({ text }) => FAMILY_LINE.test(text));

const isCount = (text: string): boolean => /\d/.test(text) && text.length <= COUNT_MAX && saysInstalled(text);

/** Longest text beside the label that is a count, characters. */
const COUNT_MAX = 60;

/** Reads the number of processors and what they are called. `false`: the row is somebody else's. */
export function readProcessors(row: Row, builder: DraftBuilder): boolean {
  if (!countsProcessors(row)) return false;
  const [counted] = row.pieces;
  const count = isCount(counted.text) ? /\d{1,4}/.exec(counted.text)?.[0] : undefined;
  const names = row.pieces.flatMap(nameIn);
  const [first] = names;
  if (count !== undefined) putCount(Number(count), counted, builder);
  else if (first !== undefined && first.isNumbered) putCount(names.length, first.piece, builder);
  if (first !== undefined) builder.put('cpuModel', stated(first.name, first.piece.line, first.name));
  return true;
}

interface Named {
  readonly name: string;
  readonly piece: Piece;
  readonly isNumbered: boolean;
}

function nameIn(piece: Piece): readonly Named[] {
  const entry = NUMBERED.exec(piece.text)?.[1];
  const name = (FAMILY_LINE.exec(piece.text)?.[1] ?? entry ?? '')
    .replace(/\s{0,5}~ ?\d{0,5} ?\D{0,6}$/, '')
    .trim();
  return name === '' ? [] : [{ name, piece, isNumbered: entry !== undefined }];
}

/** Before Vista the count is of logical processors, later of sockets. */
function putCount(count: number, { line, text }: Piece, builder: DraftBuilder): void {
  const release = builder.readings.osRelease?.value;
  const build = builder.readings.build?.value;
  const isLogical = release === 'ws2003' || release === 'winxp' || (build !== undefined && build < VISTA);
  builder.put(isLogical ? 'logicalProcessors' : 'sockets', stated(count, line, text));
}

/** First build that counts sockets. */
const VISTA = 6000;
