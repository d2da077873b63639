import { DraftBuilder } from '../../../draft-builder.ts';
import { findProcessorName } from '../../../names/processor-names.ts';
import { inferred, stated } from '../../../reading.ts';
import type { Parser } from '../../parser.ts';
import { flagsOf, putFlags } from '../cpu-flags.ts';
import { keepToOutside } from '../inside.ts';
import { putCounts } from './put-counts.ts';
import { isTelling, type Row, toRows } from './rows.ts';

/** `/proc/cpuinfo`: the blocks of all processors, of one, or lines picked out of it. */
export const procCpuinfo: Parser = {
  id: 'proc-cpuinfo',
  read(paste, free) {
    const rows = toRows(free);
    if (!rows.some(isTelling) && !isPickedOut(rows)) return undefined;
    const builder = new DraftBuilder();
    const [first] = rows;
    if (first !== undefined)
      builder.put('osRelease', inferred('linux', first.line, '/proc/cpuinfo is a file of Linux'));
    for (const row of rows) readRow(row, builder);
    putCounts(rows, builder);
    keepToOutside(builder, paste);
    for (const { line, more } of rows) for (const { number } of [line, ...more]) builder.claimed.add(number);
    return builder.draft('proc-cpuinfo');
  },
};

/** `grep "model name" /proc/cpuinfo`: the key, a tab or blank before the colon, and a processor. */
const isPickedOut = (rows: readonly Row[]): boolean =>
  rows.some(
    ({ key, value, line }) =>
      key === 'model name' && /name\s{1,9}:/.test(line.text) && findProcessorName(value) !== undefined,
  );

function readRow({ key, value, line, more }: Row, builder: DraftBuilder): void {
  switch (key) {
    case 'model name':
      if (value !== '') builder.put('cpuModel', stated(value, line, value));
      break;
    case 'flags':
      putFlags(flagsOf([value, ...more.map(({ text }) => text)]), line, builder);
      break;
    case 'vmx flags':
      if (value !== '') builder.put('virtualizationSupported', stated(true, line, value));
      if (flagsOf([value, ...more.map(({ text }) => text)]).has('ept'))
        builder.put('slat', stated(true, line, 'ept'));
      break;
    case 'CPU implementer':
      builder.put('architecture', inferred('arm64', line, 'only ARM processors have an implementer'));
      break;
    default:
  }
}
