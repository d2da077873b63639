import type { DraftBuilder } from '../../draft-builder.ts';
import { putReportedName } from '../../put-system-name.ts';
import { type PasteLine, stated } from '../../reading.ts';
import { findSizes, roundGib } from '../../units.ts';

/** A row on the system that something is read from. */
export type Field = 'system' | 'manufacturer' | 'model' | 'bios' | 'processor' | 'memory' | 'available';

export function readRow(field: Field, value: string, line: PasteLine, builder: DraftBuilder): void {
  switch (field) {
    case 'system':
      readSystem(value, line, builder);
      return;
    case 'manufacturer':
    case 'model':
      if (value !== '') builder.put(field, stated(value, line, value));
      return;
    case 'bios': {
      const mode = /\(type: (UEFI|BIOS)\)/i.exec(value)?.[1]?.toLowerCase();
      if (mode !== undefined)
        builder.put('biosMode', stated(mode === 'uefi' ? 'uefi' : 'legacy', line, value));
      return;
    }
    case 'processor':
      readProcessor(value, line, builder);
      return;
    case 'memory':
    case 'available': {
      const [size] = findSizes(value);
      // What is left for the system stands below what is installed.
      if (size !== undefined && builder.readings.memoryGiB === undefined)
        builder.put('memoryGiB', stated(roundGib(size.gib), line, value));
      return;
    }
  }
}

/** `Windows 11 Pro 64-bit (10.0, Build 22631) (22621.ni_release…)`: the last bracket names the branch, which is older. */
function readSystem(value: string, line: PasteLine, builder: DraftBuilder): void {
  const at = value.indexOf('(');
  putReportedName((at < 0 ? value : value.slice(0, at)).trim(), line, builder);
  const build = /\(\d{1,2}\.\d, [^()\d]{1,24}(\d{4,5})\)/.exec(value)?.[1];
  if (build !== undefined) builder.put('build', stated(Number(build), line, build));
}

/** `(16 CPUs)` counts logical processors. */
function readProcessor(value: string, line: PasteLine, builder: DraftBuilder): void {
  const [, name = '', count = ''] = /^(.{3,120}?)\s*\((\d{1,4}) CPUs?\)/.exec(value) ?? [];
  if (name !== '') builder.put('cpuModel', stated(name, line, name));
  if (count !== '') builder.put('logicalProcessors', stated(Number(count), line, `(${count} CPU`));
}
