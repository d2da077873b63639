import { DraftBuilder } from '../../../draft-builder.ts';
import { findProcessorName } from '../../../names/processor-names.ts';
import type { Parser } from '../../parser.ts';
import { keepToOutside } from '../inside.ts';
import { localeOf } from './labels.ts';
import { readRows } from './read-rows.ts';
import { linesOf, type Row, toRows } from './rows.ts';

/** `lscpu`: flat or in groups, in any of its languages, as JSON, or single rows of it. */
export const lscpu: Parser = {
  id: 'lscpu',
  read(paste, free) {
    const rows = toRows(free);
    if (!isLscpu(rows)) return undefined;
    const builder = new DraftBuilder();
    readRows(rows, builder);
    keepToOutside(builder, paste);
    const isFree = new Set(free.map(({ number }) => number));
    for (const number of linesOf(rows, paste)) if (isFree.has(number)) builder.claimed.add(number);
    const locale = rows.map(({ label }) => localeOf(label)).find((tag) => tag !== undefined);
    return builder.draft('lscpu', locale);
  },
};

/** Fewest rows that tell the report from a list that happens to use one of its labels. */
const ROWS_MIN = 4;

const isLscpu = (rows: readonly Row[]): boolean =>
  rows.some(isUnmistakable) ||
  new Set(rows.map(({ label }) => label).filter((label) => !ALSO_TASK_MANAGER.test(label))).size >= ROWS_MIN;

/** Labels that the Task Manager of Windows has, too. */
const ALSO_TASK_MANAGER = /^(?:L[123] ?cache|virtuali[sz]\w{1,8}|sockets?)$/i;

function isUnmistakable({ field, label, value }: Row): boolean {
  switch (field) {
    case 'threadsPerCore':
    case 'coresPerSocket':
      return /^\d{1,3}$/.test(value);
    case 'hypervisorVendor':
    case 'virtualizationType':
      return value !== '';
    case 'virtualization':
      return /^(?:VT-x|AMD-V)$/.test(value);
    case 'cpus':
    case 'sockets':
      return label.endsWith('(s)') && /^\d{1,4}$/.test(value);
    case 'model':
      return findProcessorName(value) !== undefined;
    case 'flags':
      return /\bfpu\b/.test(value);
    default:
      return false;
  }
}
