import { DraftBuilder } from '../../draft-builder.ts';
import { neededWords } from '../../needed-words.ts';
import { textOf } from '../../paste-text.ts';
import { type PasteLine, stated } from '../../reading.ts';
import type { Parser } from '../parser.ts';
import { type Field, readRow } from './read-row.ts';

const LABELS: Readonly<Record<string, Field>> = {
  'operating system': 'system',
  'system manufacturer': 'manufacturer',
  'system model': 'model',
  bios: 'bios',
  processor: 'processor',
  memory: 'memory',
  'available os memory': 'available',
};
/** Rows that no other tool has. */
const OWN =
  /^\s*(?:Time of this report|Machine Id|Available OS Memory|Windows Dir|DirectX Version|DX Setup Parameters|User DPI Setting|System DPI Setting|DWM DPI Scaling|Miracast|Microsoft Graphics Hybrid|DirectX Database Version|DxDiag Version|DxDiag Previously|Auto Super Res Version|System Mux Support|Mux Target GPU|Mux Incompatible List):/;
const SHAPE = /\(\d{1,2}\.\d, [^()\d]{1,24}\d{4,5}\)|\(\d{1,4} CPUs?\), ?~|^\s*Memory: \d{3,8}MB RAM/;
const WORDS = neededWords(OWN, SHAPE);
const ROW = /^\s{0,40}([A-Za-z][A-Za-z0-9 ,&/()'.-]{1,40}): ?(.*)$/;
const HEADING =
  /^(?:System Information|DxDiag Notes|DirectX Debug Levels|Display Devices|Sound Devices|Sound Capture Devices|Video Capture Devices.{0,40}|DirectInput Devices|USB Devices|Gameport Devices|PS\/2 Devices|Disk & DVD\/CD-ROM Drives|System Devices|DirectShow Filters|.{0,40}Filters.{0,20}|Media Foundation.{0,40}|Preferred DirectShow Filters|EVR Power Information|Diagnostics|Windows Error Reporting|Problem Signature)\s*:?$/;

/** The text that `dxdiag` saves: the rows on the system are read, whatever follows is not. */
export const dxdiag: Parser = {
  id: 'dxdiag',
  words: WORDS,
  read(paste, free) {
    const telling = new Set(textOf(paste.lines).linesWith(WORDS));
    const worded = free.filter((line) => telling.has(line));
    const isWhole = worded.some(({ text }) => OWN.test(text));
    const shaped = worded.filter(({ text }) => SHAPE.test(text));
    if (!isWhole && shaped.length === 0) return undefined;
    const builder = new DraftBuilder();
    let isBehind = false;
    for (const line of isWhole ? regionOf(free) : shaped) {
      builder.claimed.add(line.number);
      const heading = HEADING.test(line.text.trim());
      if (heading) isBehind = !/^System Information$/i.test(line.text.trim());
      const [, label = '', value = ''] = ROW.exec(line.text) ?? [];
      const field = LABELS[label.toLowerCase()];
      if (!isBehind && field !== undefined) readRow(field, value.trim(), line, builder);
    }
    readWidth(builder, free);
    return builder.isEmpty && !isWhole
      ? undefined
      : { ...builder.draft('dxdiag'), hardware: hardwareOf(free) };
  },
};

/** From the first row on, as long as the lines are rows, headings, or go on with a row. */
function regionOf(free: readonly PasteLine[]): readonly PasteLine[] {
  const own = free.findIndex(
    ({ text }) => OWN.test(text) || SHAPE.test(text) || text.trim() === 'System Information',
  );
  const region: PasteLine[] = [];
  for (const line of free.slice(Math.max(0, own))) {
    if (!ROW.test(line.text) && !HEADING.test(line.text.trim()) && !/^[\s+]|,.*,/.test(line.text)) break;
    region.push(line);
  }
  return region;
}

/** `64-bit` alone does not tell x64 from ARM64; the processor does. */
function readWidth(builder: DraftBuilder, free: readonly PasteLine[]): void {
  const { osRelease, cpuModel } = builder.readings;
  const line = free.find(({ number }) => number === osRelease?.line);
  if (line === undefined) return;
  if (/\b32[ -]?bit/i.test(line.text)) {
    builder.put('architecture', stated('x86', line));
    builder.put('x64', stated(false, line));
  } else if (/\b64[ -]?bit/i.test(line.text) && cpuModel !== undefined && /intel|amd/i.test(cpuModel.value)) {
    builder.put('x64', stated(true, line));
  }
}

/** Drivers of virtual displays are hardware that only a virtual machine has; lists of filters and devices are not. */
const hardwareOf = (free: readonly PasteLine[]): readonly PasteLine[] =>
  free.filter(({ text }) =>
    /^\s*(?:System Manufacturer|System Model|BIOS|Processor|Card name|Chip type|Model):/.test(text),
  );
