import type { DraftBuilder } from '../../draft-builder.ts';
import { inferred, stated } from '../../reading.ts';
import { readProcessorRow } from './processor-row.ts';
import type { Row } from './rows.ts';

/** Takes the processors: one row for each socket, whose figures are its own. `isWhole`: other rows stand around them. */
export function readProcessors(rows: readonly Row[], isWhole: boolean, builder: DraftBuilder): void {
  const found = rows
    .filter(({ field }) => field === 'processor')
    .flatMap(({ line, value }) => {
      const processor = readProcessorRow(value);
      return processor === undefined ? [] : [{ line, processor }];
    });
  const [first] = found;
  if (first === undefined) return;
  const { line } = first;
  builder.put('cpuModel', stated(first.processor.name, line, first.processor.name));
  const sockets = found.length;
  const because = 'there is one line for each socket';
  builder.put('sockets', isWhole ? stated(sockets, line) : inferred(sockets, line, because));
  for (const name of ['cores', 'logicalProcessors'] as const) {
    const counts = found.map(({ processor }) => processor[name]);
    if (counts.some((count) => count === undefined)) continue;
    const total = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    if (total > 0) builder.put(name, stated(total, line));
  }
}
