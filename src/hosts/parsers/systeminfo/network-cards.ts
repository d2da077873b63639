import { colonIn } from '../../colon.ts';
import type { DraftBuilder } from '../../draft-builder.ts';
import { NicList } from '../../nic-list.ts';
import { stated } from '../../reading.ts';
import { isNotAnAdapter, NUMBERED } from './numbered.ts';
import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';
import { isDisconnected } from './vocabulary.ts';

/** Reads the adapters of the list, leaving out the addresses and settings that stand below each. */
export function readNetworkCards({ pieces }: Row, builder: DraftBuilder): void {
  const [count] = pieces;
  const list = new NicList();
  const outermost = Math.min(...pieces.map(indentationOfAdapter));
  for (const piece of pieces) {
    const entry = NUMBERED.exec(piece.text)?.[1]?.trim();
    if (entry === undefined) {
      const colon = colonIn(piece.text);
      if (colon >= 0 && isDisconnected(piece.text.slice(colon + 1))) list.disconnectLast();
    } else if (entry !== '' && !isNotAnAdapter(entry) && indentationOfAdapter(piece) <= outermost) {
      list.add(entry, piece.line);
    }
  }
  if (list.isEmpty && !NONE.test(count.text)) return;
  list.putInto(builder, (nics) => stated(nics, count.line, count.text));
}

/** What stands in place of a list that has no entry. */
const NONE = /^(?:N\/[AVDB]|Н\/Д|暂缺|0\b)/i;

/** Columns before a numbered entry that may be an adapter; endless for other lines. */
function indentationOfAdapter({ line, text }: Piece): number {
  const entry = NUMBERED.exec(text)?.[1]?.trim() ?? '';
  if (entry === '' || isNotAnAdapter(entry)) return Number.POSITIVE_INFINITY;
  return line.text.includes(text) && !line.text.trimStart().startsWith(text)
    ? 0
    : (/^\s*/.exec(line.text)?.[0].length ?? 0);
}
