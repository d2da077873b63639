import type { DraftBuilder } from '../../draft-builder.ts';
import { NicList } from '../../nic-list.ts';
import { type PasteLine, stated } from '../../reading.ts';

/** `Name	[00000001] Intel(R) Ethernet Connection`: the number in front of an adapter is the same in every language. */
const ADAPTER = /^[^[\]]{0,40}\[\d{8}\]\s{1,4}(\S.{0,200}?)[\t|]{0,4}$/;

export const isAdapterRow = ({ text }: PasteLine): boolean =>
  text.indexOf(']') - text.indexOf('[') === BRACKETED && ADAPTER.test(text.slice(0, ROW_MAX));

/** From the first bracket to the second. */
const BRACKETED = 9;

/** Takes the adapters that the report on the network lists. */
export function readAdapters(lines: readonly PasteLine[], builder: DraftBuilder): void {
  const list = new NicList();
  let first: PasteLine | undefined;
  for (const line of lines) {
    const name = ADAPTER.exec(line.text.slice(0, ROW_MAX))?.[1]?.trim();
    if (name === undefined) continue;
    first ??= line;
    list.add(name, line);
  }
  const place = first;
  if (place !== undefined) list.putInto(builder, (nics) => stated(nics, place));
}

/** Longest row that is looked at, characters. */
const ROW_MAX = 300;
