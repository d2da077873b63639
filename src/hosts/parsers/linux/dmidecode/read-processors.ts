import type { DraftBuilder } from '../../../draft-builder.ts';
import { inferred, stated } from '../../../reading.ts';
import { rowOf, type Section } from './sections.ts';

/** Takes the processors: a section is a socket, which may be empty. */
export function readProcessors(sections: readonly Section[], builder: DraftBuilder): void {
  const sockets = sections.filter(isPopulated);
  const [first] = sockets;
  if (first === undefined) return;
  const name = rowOf(first, 'Version');
  if (name !== undefined && !/^(?:not specified|other|unknown|none)/i.test(name.value))
    builder.put('cpuModel', stated(name.value, name.line, name.value));
  const [anchor] = first.lines;
  if (anchor !== undefined) builder.put('sockets', stated(sockets.length, anchor));
  putSum('cores', sockets, 'Core Count', builder);
  putSum('logicalProcessors', sockets, 'Thread Count', builder);
  for (const line of first.lines) {
    const text = line.text.trim();
    // The firmware says what the processor can do, not what is switched on.
    if (text === 'Enhanced Virtualization') builder.put('virtualizationSupported', stated(true, line, text));
    if (text === 'Execute Protection')
      builder.put('dep', inferred(true, line, 'the processor has it, by the tables of the firmware', text));
  }
}

const isPopulated = (section: Section): boolean => {
  const type = rowOf(section, 'Type')?.value ?? 'Central Processor';
  const status = rowOf(section, 'Status')?.value ?? '';
  return section.lines.length > 0 && type === 'Central Processor' && !/unpopulated/i.test(status);
};

function putSum(
  name: 'cores' | 'logicalProcessors',
  sockets: readonly Section[],
  label: string,
  builder: DraftBuilder,
): void {
  const rows = sockets.map((socket) => rowOf(socket, label));
  const [first] = rows;
  if (first === undefined || rows.some((row) => row === undefined || !/^\d{1,4}$/.test(row.value))) return;
  const sum = rows.reduce((total, row) => total + Number(row?.value), 0);
  builder.put(name, stated(sum, first.line, first.value));
}
