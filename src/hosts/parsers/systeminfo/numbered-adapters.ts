import type { DraftBuilder } from '../../draft-builder.ts';
import { NicList } from '../../nic-list.ts';
import { type PasteLine, stated } from '../../reading.ts';

const NUMBERED = /^(\s*)\[\d{1,3}\] ?: *(.*)$/;
/** What the other numbered lists hold: processors, updates and addresses. */
const NOT_AN_ADAPTER =
  /^(?:KB\d|Q\d{6}|File \d|(?:\d{1,3}\.){3}\d{1,3}$|[\da-f]{0,4}:[\da-f:.]{1,45}(?:%\d{1,6})?$)|Family \d{1,3} Model/i;

/** Reads the adapters between two lines: numbered, and at the outermost indentation of numbered lines. */
export function readNumberedAdapters(
  lines: readonly PasteLine[],
  from: number,
  to: number,
  builder: DraftBuilder,
): void {
  const list = new NicList();
  let first: PasteLine | undefined;
  let outermost = Number.POSITIVE_INFINITY;
  for (const line of lines.slice(from, to)) {
    const match = NUMBERED.exec(line.text);
    const name = match?.[2]?.trim() ?? '';
    const indentation = match?.[1]?.length ?? 0;
    if (name === '' || NOT_AN_ADAPTER.test(name)) continue;
    outermost = Math.min(outermost, indentation);
    if (indentation > outermost) continue;
    first ??= line;
    list.add(name, line);
  }
  const line = first;
  if (line !== undefined) list.putInto(builder, (nics) => stated(nics, line));
}
