import type { DraftBuilder } from '../../draft-builder.ts';
import type { ReadingValues } from '../../host-spec.ts';
import { readSystemName } from '../../names/system-names.ts';
import { putReportedName } from '../../put-system-name.ts';
import { putBuild, putSystemType } from '../../put-windows-values.ts';
import { stated } from '../../reading.ts';
import { findSizes, roundGib } from '../../units.ts';
import { isSystemType } from './any-language.ts';
import { readProcessorRow } from './processor-row.ts';
import type { Row } from './rows.ts';
import { isCarriedRole, readBiosMode, readOnOrOff, readVbsState } from './value-words.ts';

/** Whether the value of a row is one that Windows prints there; many labels are words that people use too. */
export function isCredible({ field, value }: Row): boolean {
  switch (field) {
    case 'osName':
      return readSystemName(value) !== undefined;
    case 'version':
      return /^\d{1,2}\.\d\.(\d{4,5})\b/.test(value);
    case 'systemType':
      return isSystemType(value);
    case 'installedMemory':
    case 'totalMemory':
      return findSizes(value).length === 1;
    case 'biosMode':
      return readBiosMode(value) !== undefined;
    case 'platformRole':
      return isCarriedRole(value) !== undefined;
    case 'secureBoot':
      return readOnOrOff(value) !== undefined;
    case 'vbs':
      return readVbsState(value) !== undefined;
    case 'manufacturer':
    case 'model':
    case 'systemName':
    case 'hardware':
    case 'other':
      return false;
    case 'processor':
      return readProcessorRow(value) !== undefined;
    case 'requirement':
    case 'hypervisor':
      return true;
  }
}

/** Takes what a row tells, apart from processors and requirements, which only tell something together. */
export function readRow(row: Row, builder: DraftBuilder): void {
  const { field, line, value } = row;
  switch (field) {
    case 'osName':
      putReportedName(value, line, builder);
      return;
    case 'version':
      putBuild(value, line, builder);
      return;
    case 'manufacturer':
    case 'model':
      if (value !== '') builder.put(field, stated(value, line, value));
      return;
    case 'systemType':
      if (!putSystemType(value, line, builder)) putTranslatedType(row, builder);
      return;
    case 'biosMode':
      put(row, 'biosMode', readBiosMode(value), builder);
      return;
    case 'platformRole':
      put(row, 'laptop', isCarriedRole(value), builder);
      return;
    case 'secureBoot':
      put(row, 'secureBoot', readOnOrOff(value), builder);
      return;
    case 'vbs':
      put(row, 'vbsRunning', readVbsState(value), builder);
      return;
    case 'installedMemory':
    case 'totalMemory':
      putMemory(row, builder);
      return;
    default:
      return;
  }
}

function put<K extends 'biosMode' | 'laptop' | 'secureBoot' | 'vbsRunning'>(
  { line, value: text }: Row,
  name: K,
  value: ReadingValues[K] | undefined,
  builder: DraftBuilder,
): void {
  if (value !== undefined) builder.put(name, stated(value, line, text));
}

/** `PC à base de x64`: what is not translated is the name of the architecture. */
function putTranslatedType({ line, value }: Row, builder: DraftBuilder): void {
  const name = /\b(x64|x86|arm64)\b/i.exec(value)?.[1]?.toLowerCase();
  if (name !== 'x64' && name !== 'x86' && name !== 'arm64') return;
  builder.put('architecture', stated(name, line, value));
  builder.put('x64', stated(name === 'x64', line, value));
}

/** What is installed stands above what the system sees, and counts where Windows knows it. */
function putMemory({ line, value }: Row, builder: DraftBuilder): void {
  const [size] = findSizes(value);
  if (size === undefined || builder.readings.memoryGiB !== undefined) return;
  builder.put('memoryGiB', stated(roundGib(size.gib), line, value));
}
