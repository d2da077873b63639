import type { DraftBuilder } from '../../../draft-builder.ts';
import { inferred, stated } from '../../../reading.ts';
import type { Key, Row } from './rows.ts';

/**
 * Takes the totals. A block is one logical processor, and people paste one of many: the blocks count only when
 * there are as many as the sockets that they name have threads. One block of a processor that is sold for one
 * socket tells by inference.
 */
export function putCounts(rows: readonly Row[], builder: DraftBuilder): void {
  const valuesOf = (key: Key): readonly Row[] =>
    rows.filter((row) => row.key === key && /^\d{1,4}$/.test(row.value));
  const [siblings, cores] = [valuesOf('siblings')[0], valuesOf('cpu cores')[0]];
  if (siblings === undefined || cores === undefined) return putPickedOut(rows, builder);
  const sockets = new Set(valuesOf('physical id').map(({ value }) => value)).size;
  const blocks = new Set(valuesOf('processor').map(({ value }) => value)).size;
  if (sockets > 0 && blocks === sockets * Number(siblings.value)) {
    builder.put('sockets', stated(sockets, cores.line));
    builder.put('cores', stated(sockets * Number(cores.value), cores.line, cores.value));
    builder.put('logicalProcessors', stated(blocks, siblings.line, siblings.value));
    return;
  }
  const model = builder.readings.cpuModel?.value;
  if (model === undefined || !FOR_ONE_SOCKET.test(model)) return;
  const because = `${model} is made for one socket`;
  builder.put('sockets', inferred(1, cores.line, because));
  builder.put('cores', inferred(Number(cores.value), cores.line, because, cores.value));
  builder.put('logicalProcessors', inferred(Number(siblings.value), siblings.line, because, siblings.value));
}

/** Processors of desktops and laptops. */
const FOR_ONE_SOCKET = /Core\(TM\)|Core(?:™)? (?:i[3579]|Ultra)|Ryzen|Celeron|Pentium\(R\)|Athlon/;

/** Lines of one key picked out with grep: one for each logical processor. */
function putPickedOut(rows: readonly Row[], builder: DraftBuilder): void {
  const names = rows.filter(({ key }) => key === 'model name');
  const [first] = names;
  const isOnlyKey = names.length === rows.length;
  if (first !== undefined && isOnlyKey && names.length > 1)
    builder.put(
      'logicalProcessors',
      inferred(names.length, first.line, 'there is a line for each logical processor'),
    );
}
