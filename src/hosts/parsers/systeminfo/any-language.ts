import { DraftBuilder } from '../../draft-builder.ts';
import { putReportedName } from '../../put-system-name.ts';
import { putBuild, putSystemType } from '../../put-windows-values.ts';
import { type PasteLine, stated } from '../../reading.ts';
import { findSizes, roundGib } from '../../units.ts';
import type { Parser } from '../parser.ts';
import { type Anchors, findAnchors } from './anchors.ts';
import { readAnswersInOrder } from './answers-in-order.ts';
import { localeOf } from './locales.ts';
import { readNumberedAdapters } from './numbered-adapters.ts';
import { FAMILY_LINE, putProcessorCount } from './read-row.ts';

/**
 * `systeminfo` in a language without a table of labels, or with its letters damaged: the order of the lines is
 * the same everywhere, and some values are never translated.
 */
export const systeminfoAnyLanguage: Parser = {
  id: 'systeminfo-any-language',
  read(_paste, free) {
    const anchors = findAnchors(free);
    if (anchors === undefined) return undefined;
    const builder = new DraftBuilder();
    readSystem(free, anchors, builder);
    readMachine(free, anchors, builder);
    readMemory(free, anchors, builder);
    const end = anchors.hyperV ?? free.length;
    readNumberedAdapters(free, anchors.processor ?? anchors.type, end, builder);
    if (anchors.hyperV !== undefined) readAnswersInOrder(free.slice(anchors.hyperV), builder);
    for (const line of free.slice(anchors.first, anchors.last + 1)) builder.claimed.add(line.number);
    return builder.draft('systeminfo', localeOf(free));
  },
};

/** The text behind the label: every language puts a colon between them. */
const valueOf = ({ text }: PasteLine): string => text.slice(text.search(/[:：]/) + 1).trim();

function readSystem(free: readonly PasteLine[], { version }: Anchors, builder: DraftBuilder): void {
  const [name, line] = [free[version - 1], free[version]];
  if (name !== undefined) putReportedName(valueOf(name), name, builder);
  if (line !== undefined) putBuild(line.text, line, builder);
}

function readMachine(free: readonly PasteLine[], { type, processor }: Anchors, builder: DraftBuilder): void {
  const [manufacturer, model, line] = [free[type - 2], free[type - 1], free[type]];
  if (manufacturer !== undefined)
    builder.put('manufacturer', stated(valueOf(manufacturer), manufacturer, valueOf(manufacturer)));
  if (model !== undefined) builder.put('model', stated(valueOf(model), model, valueOf(model)));
  if (line !== undefined) putSystemType(line.text, line, builder);
  const first = processor === undefined ? undefined : free[processor];
  const name = first === undefined ? undefined : FAMILY_LINE.exec(first.text)?.[1]?.trim();
  if (processor === undefined || first === undefined || name === undefined) return;
  builder.put('cpuModel', stated(name, first, name));
  const count = free.slice(processor).findIndex(({ text }) => !FAMILY_LINE.test(text));
  putProcessorCount(Math.max(1, count), first, first.text, builder);
}

/** The first amount after the time zone is what the system sees in all. */
function readMemory(free: readonly PasteLine[], { timeZone }: Anchors, builder: DraftBuilder): void {
  if (timeZone === undefined) return;
  const line = free[timeZone + 1];
  const [size] = line === undefined ? [] : findSizes(valueOf(line));
  if (line !== undefined && size !== undefined)
    builder.put('memoryGiB', stated(roundGib(size.gib), line, valueOf(line)));
}
