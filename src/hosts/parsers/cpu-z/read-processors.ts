import type { DraftBuilder } from '../../draft-builder.ts';
import { type PasteLine, stated } from '../../reading.ts';

const COUNT = /^\s*Number of (sockets|processors|cores|threads)\s+(\d{1,4})\b/;
/** The block of one socket, as older versions head it. */
const SOCKET = /^\s*Socket (\d{1,2})\s+ID = \d/;
const SPECIFICATION = /^\s*Specification\s+(\S.{2,100})$/;
const NAME = /^\s*Name\s+((?:Intel|AMD)\b.{2,80})$/;
const INSTRUCTIONS = /^\s*Instructions? sets\s+(.{2,300})$/;
const FEATURES = /^\s*Features\s+(.{2,120})$/;

/** Takes the processors. Cores and threads stand once for each socket, threads also once for all. */
export function readProcessors(lines: readonly PasteLine[], builder: DraftBuilder): void {
  let cores = 0;
  let coresLine: PasteLine | undefined;
  for (const line of lines) {
    const [, what, digits = ''] = COUNT.exec(line.text) ?? [];
    const count = Number(digits);
    if (what === 'sockets' || what === 'processors') builder.put('sockets', stated(count, line, digits));
    else if (what === 'cores') {
      cores += count;
      coresLine ??= line;
    }
    readFeatures(line, builder);
  }
  if (coresLine !== undefined) builder.put('cores', stated(cores, coresLine));
  if (builder.readings.sockets === undefined) readSockets(lines, builder);
  readThreads(lines, builder);
  readName(lines, builder);
}

/** Without the row that counts them, the blocks do. */
function readSockets(lines: readonly PasteLine[], builder: DraftBuilder): void {
  const blocks = lines.filter(({ text }) => SOCKET.test(text));
  const [first] = blocks;
  if (first !== undefined) builder.put('sockets', stated(blocks.length, first, first.text.trim()));
}

function readThreads(lines: readonly PasteLine[], builder: DraftBuilder): void {
  const rows = lines.flatMap((line) => {
    const [, what, digits = ''] = COUNT.exec(line.text) ?? [];
    // `16 (max 16)` is of one socket, a bare figure of all.
    return what === 'threads' ? [{ line, count: Number(digits), isTotal: !line.text.includes('(max') }] : [];
  });
  const total = rows.find(({ isTotal }) => isTotal);
  const each = rows.filter(({ isTotal }) => !isTotal);
  const [first] = each;
  if (total !== undefined) builder.put('logicalProcessors', stated(total.count, total.line));
  else if (first !== undefined)
    builder.put(
      'logicalProcessors',
      stated(
        each.reduce((sum, { count }) => sum + count, 0),
        first.line,
      ),
    );
}

/** The name that the processor gives itself; without it, the one that CPU-Z knows. */
function readName(lines: readonly PasteLine[], builder: DraftBuilder): void {
  for (const pattern of [SPECIFICATION, NAME]) {
    const line = lines.find(({ text }) => pattern.test(text));
    const name = line === undefined ? undefined : pattern.exec(line.text)?.[1]?.trim();
    if (line === undefined || name === undefined) continue;
    builder.put('cpuModel', stated(name, line, name));
    return;
  }
}

/** A feature that is listed is there, whatever the firmware does with it; one that is not may only be hidden. */
function readFeatures(line: PasteLine, builder: DraftBuilder): void {
  const listed = (INSTRUCTIONS.exec(line.text) ?? FEATURES.exec(line.text))?.[1];
  if (listed === undefined) return;
  const items = new Set(listed.split(/,\s*/).map((item) => item.trim()));
  if (['VT-x', 'AMD-V', 'VT'].some((name) => items.has(name)))
    builder.put('virtualizationSupported', stated(true, line, listed));
  if (items.has('SSE4.2')) builder.put('sse42', stated(true, line, listed));
  if (FEATURES.test(line.text) && (items.has('XD') || items.has('NX')))
    builder.put('dep', stated(true, line, listed));
}
