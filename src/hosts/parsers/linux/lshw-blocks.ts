import type { DraftBuilder } from '../../draft-builder.ts';
import { type PasteLine, stated } from '../../reading.ts';
import { findSizes, roundGib } from '../../units.ts';
import { flagsOf, putFlags } from './cpu-flags.ts';
import { type LabelValue, toLabelValue } from './label-value.ts';

/** A part of the machine, with the rows below its heading. */
interface Block {
  readonly kind: string;
  readonly line: PasteLine;
  readonly rows: readonly LabelValue[];
}

const HEADING = /^\s{0,12}\*-([a-z]{3,20})(?::\d{1,3})?( DISABLED| UNCLAIMED)?$/;

/**
 * Takes what the long form of `lshw` says of the machine, its processors and its memory. The first rows look like
 * properties of an object of Windows, so they are looked for in all lines and not only in those that are left.
 */
export function readMachineBlocks(
  all: readonly PasteLine[],
  free: readonly PasteLine[],
  builder: DraftBuilder,
): void {
  const blocks = free.flatMap((line, index) => blockAt(free, line, index));
  putMachine(all, builder);
  const processors = blocks.filter(({ kind, rows }) => kind === 'cpu' && valueOf(rows, 'product') !== '');
  putProcessors(processors, builder);
  const memories = blocks.filter(
    ({ kind, rows }) => kind === 'memory' && /^System memory$/i.test(valueOf(rows, 'description')),
  );
  const gib = memories
    .flatMap(({ rows }) => findSizes(valueOf(rows, 'size')).slice(0, 1))
    .reduce((sum, size) => sum + size.gib, 0);
  const [memory] = memories;
  if (memory !== undefined && gib > 0) builder.put('memoryGiB', stated(roundGib(gib), memory.line));
}

function blockAt(free: readonly PasteLine[], line: PasteLine, index: number): readonly Block[] {
  const [, kind, off] = HEADING.exec(line.text) ?? [];
  if (kind === undefined || off !== undefined) return [];
  const rows: LabelValue[] = [];
  for (const below of free.slice(index + 1)) {
    const row = toLabelValue(below);
    if (row === undefined || row.indent < 1 || HEADING.test(below.text)) break;
    rows.push(row);
  }
  return [{ kind, line, rows }];
}

const valueOf = (rows: readonly LabelValue[], label: string): string =>
  rows.find((row) => row.label === label)?.value ?? '';

/** The rows above `*-core` are those of the whole machine. */
function putMachine(all: readonly PasteLine[], builder: DraftBuilder): void {
  const core = all.findIndex(({ text }) => /^\s{0,4}\*-core$/.test(text));
  for (let index = core - 1; index >= 0; index -= 1) {
    const line = all[index];
    const row = line === undefined ? undefined : toLabelValue(line);
    if (line === undefined || row === undefined || row.indent < 1) return;
    builder.claimed.add(line.number);
    if (row.label === 'product')
      builder.put('model', stated(row.value.replace(/ \(.{0,120}\)$/, ''), line, row.value));
    if (row.label === 'vendor') builder.put('manufacturer', stated(row.value, line, row.value));
  }
}

function putProcessors(blocks: readonly Block[], builder: DraftBuilder): void {
  const [first] = blocks;
  if (first === undefined) return;
  const name = first.rows.find(({ label }) => label === 'product');
  if (name !== undefined) builder.put('cpuModel', stated(name.value, name.line, name.value));
  builder.put('sockets', stated(blocks.length, first.line));
  putSum('cores', /\bcores=(\d{1,4})\b/, blocks, builder);
  putSum('logicalProcessors', /\bthreads=(\d{1,4})\b/, blocks, builder);
  const flags = first.rows.find(({ label }) => label === 'capabilities');
  if (flags !== undefined) putFlags(flagsOf([flags.value]), flags.line, builder);
}

/** The sum over all sockets, where each of them tells. */
function putSum(
  name: 'cores' | 'logicalProcessors',
  pattern: RegExp,
  blocks: readonly Block[],
  builder: DraftBuilder,
): void {
  const counts = blocks.map(({ rows }) => Number(pattern.exec(valueOf(rows, 'configuration'))?.[1] ?? 0));
  const [first] = blocks;
  if (first === undefined || counts.includes(0)) return;
  const sum = counts.reduce((total, count) => total + count, 0);
  builder.put(name, stated(sum, first.line));
}
