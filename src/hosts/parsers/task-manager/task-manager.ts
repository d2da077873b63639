import { DraftBuilder } from '../../draft-builder.ts';
import type { PasteLine } from '../../reading.ts';
import type { Parser } from '../parser.ts';
import { type Field, languages } from './labels.ts';
import { isHeading, readPages } from './pages.ts';
import { readValue } from './read-values.ts';
import { fieldsNamedIn, type Value, valuesIn } from './values.ts';

/** The performance page of the Task Manager: its *Copy* text, or what a person typed from a picture of it. */
export const taskManager: Parser = {
  id: 'task-manager',
  read(_paste, free) {
    if (!mayBeTaskManager(fieldsNamedIn(free))) return undefined;
    const values = free.flatMap(valuesIn);
    if (!isTaskManager(values)) return undefined;
    const builder = new DraftBuilder();
    for (const value of values) readValue(value, builder);
    readPages(free, values, builder);
    claim(free, values, builder);
    return builder.draft('task-manager', localeOf(values));
  },
};

/** Values that no inventory has. */
const OWN: ReadonlySet<Field> = new Set<Field>([
  'baseSpeed',
  'virtualProcessors',
  'hyperVSupport',
  'slots',
  'reserved',
  'other',
]);
const COUNTS: readonly Field[] = ['sockets', 'cores', 'logicalProcessors', 'virtualization'];

/** Whether enough labels stand anywhere in the text: looking for those is quicker than for values. */
const mayBeTaskManager = (fields: ReadonlySet<Field>): boolean =>
  fields.size > 1 || fields.has('virtualization');

/** In English the labels are words of inventories too; in other languages nobody else writes them. */
function isTaskManager(values: readonly Value[]): boolean {
  const fields = new Set(values.map(({ field }) => field));
  const isForeign = values.some(({ locales, colon }) => colon && !locales.includes('en'));
  if (
    isForeign &&
    (fields.size > 1 || values.some(({ field, colon }) => field === 'virtualization' && colon))
  )
    return true;
  return (
    (fields.size > 1 && [...fields].some((field) => OWN.has(field))) ||
    COUNTS.every((field) => fields.has(field))
  );
}

/** Other labels of the English pages. */
const ASIDE =
  /^\s*(?:driver version|driver date|directx version|physical location|dedicated gpu memory|shared gpu memory|gpu memory|utili[sz]ation|capacity|formatted|system disk|page file|type|read speed|write speed|active time|average response time|adapter name|dns name|connection type|ipv4 address|ipv6 address|signal strength|ssid|send|receive|in use(?: \(compressed\))?|available|committed|cached|paged pool|non-paged pool|speed|up time|processes|threads|handles)(?::|\s{0,4}\t|\s+\d)/i;
/** Lines of one page between two that are known. */
const GAP_MAX = 6;

function claim(free: readonly PasteLine[], values: readonly Value[], builder: DraftBuilder): void {
  const known = new Set(values.map(({ line }) => line));
  let last = -1;
  free.forEach((line, index) => {
    const isKnown =
      known.has(line) || isHeading(line) || builder.claimed.has(line.number) || ASIDE.test(line.text);
    const follows = last === index - 1 && last >= 0 && line.text.startsWith('\t');
    if (!isKnown && !follows) return;
    const from = last >= 0 && index - last <= GAP_MAX && isKnown ? last + 1 : index;
    for (const { number, text } of free.slice(from, index + 1)) {
      if (number === line.number || /^\s|[:：\t]/.test(text)) builder.claimed.add(number);
    }
    last = index;
  });
}

/** The language that has most of the labels. */
function localeOf(values: readonly Value[]): string {
  const counts = languages.map(({ locale }) => ({
    locale,
    count: values.filter(({ locales }) => locales.includes(locale)).length,
  }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.locale ?? 'en';
}
