import type { DraftBuilder } from '../../draft-builder.ts';
import { NicList } from '../../nic-list.ts';
import { stated } from '../../reading.ts';
import type { Language } from './language.ts';
import type { Row } from './rows.ts';

/** IPv4 and IPv6 addresses, which are numbered as adapters are. */
const ADDRESS = /^(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{0,4}:[\da-f:.]{1,45}(?:%\d{1,6})?)$/i;

/** Reads the adapters of the list, leaving out the addresses and settings that stand below each. */
export function readNetworkCards({ pieces }: Row, language: Language, builder: DraftBuilder): void {
  const [{ line, text: count }] = pieces;
  const list = new NicList();
  for (const piece of pieces) {
    const entry = /^\[\d{1,3}\] ?: *(.*)$/.exec(piece.text)?.[1]?.trim();
    if (entry === undefined) {
      if (isDisconnected(piece.text, language)) list.disconnectLast();
    } else if (entry !== '' && !ADDRESS.test(entry)) {
      list.add(entry, piece.line);
    }
  }
  if (list.isEmpty && !/^(?:N\/A|0\b)/i.test(count)) return;
  list.putInto(builder, (nics) => stated(nics, line, count));
}

function isDisconnected(text: string, { disconnected }: Language): boolean {
  const colon = text.indexOf(':');
  return (
    colon >= 0 &&
    disconnected.includes(
      text
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    )
  );
}
