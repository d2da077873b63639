import type { DraftBuilder } from '../../draft-builder.ts';
import { putReportedName } from '../../put-system-name.ts';
import { putBuild, putSystemType } from '../../put-windows-values.ts';
import { type PasteLine, stated } from '../../reading.ts';
import { findSizes, roundGib } from '../../units.ts';
import type { Language } from './language.ts';
import { readNetworkCards } from './network-cards.ts';
import { readRequirements } from './requirements.ts';
import type { Row } from './rows.ts';

/** Takes what a row tells. `false`: its value is not what `systeminfo` prints, so the line is somebody else's. */
export function readRow(row: Row, language: Language, builder: DraftBuilder): boolean {
  const [{ line, text }] = row.pieces;
  switch (row.field) {
    case 'osName':
      return putReportedName(text, line, builder);
    case 'osVersion':
      return putBuild(text, line, builder);
    case 'osConfiguration':
      return readConfiguration(text, line, language, builder);
    case 'manufacturer':
    case 'model':
      if (text !== '') builder.put(row.field, stated(text, line, text));
      return true;
    case 'systemType':
      return putSystemType(text, line, builder);
    case 'processors':
      return readProcessors(row, builder);
    case 'memory':
      return readMemory(text, line, builder);
    case 'domain':
      if (/^workgroup$/i.test(text)) builder.put('domainRole', stated('standalone', line, text));
      return true;
    case 'networkCards':
      readNetworkCards(row, language, builder);
      return true;
    case 'vbs':
      readVbs(text, line, language, builder);
      return true;
    case 'requirements':
      readRequirements(row, language, builder);
      return true;
    case 'hostName':
    case 'bios':
    case 'other':
      return true;
  }
}

function readConfiguration(
  text: string,
  line: PasteLine,
  { configurations }: Language,
  builder: DraftBuilder,
): boolean {
  const found = configurations.get(text.toLowerCase());
  if (found === undefined) return false;
  builder.put('domainRole', stated(found.role, line, text));
  builder.put('systemKind', stated(found.kind, line, text));
  return true;
}

/** `Intel64 Family 6 Model 85 Stepping 4 GenuineIntel ~3192 Mhz`: not translated either. */
export const FAMILY_LINE = /((?:Intel64|AMD64|x86|ARMv\d|EM64T|ia64)[^~]{0,20}Family [^~]{1,80}?) *(?:~|$)/i;

function readProcessors({ pieces }: Row, builder: DraftBuilder): boolean {
  const [{ line, text }] = pieces;
  const count = /^(\d{1,4}) Processor\(s\) Installed/i.exec(text)?.[1];
  if (count === undefined) return false;
  putProcessorCount(Number(count), line, text, builder);
  for (const piece of pieces) {
    const name = /^\[\d{1,4}\] ?: *(.*)$/
      .exec(piece.text)?.[1]
      ?.replace(/ *~ ?\d{1,5} ?[MМ][HhГ][zZц]\.?$/, '')
      .trim();
    if (name !== undefined && name !== '' && builder.readings.cpuModel === undefined) {
      builder.put('cpuModel', stated(name, piece.line, name));
    }
  }
  return true;
}

/** Before Vista the count is of logical processors, later of sockets. */
export function putProcessorCount(count: number, line: PasteLine, text: string, builder: DraftBuilder): void {
  const release = builder.readings.osRelease?.value;
  const name = release === 'ws2003' || release === 'winxp' ? 'logicalProcessors' : 'sockets';
  builder.put(name, stated(count, line, text));
}

function readMemory(text: string, line: PasteLine, builder: DraftBuilder): boolean {
  const [size] = findSizes(text);
  if (size === undefined) return false;
  builder.put('memoryGiB', stated(roundGib(size.gib), line, text));
  return true;
}

function readVbs(
  text: string,
  line: PasteLine,
  { vbsRunning, vbsOff }: Language,
  builder: DraftBuilder,
): void {
  const state = text
    .slice(text.indexOf(':') + 1)
    .trim()
    .toLowerCase();
  if (state === vbsRunning) builder.put('vbsRunning', stated(true, line, text));
  if (vbsOff.includes(state)) builder.put('vbsRunning', stated(false, line, text));
}
