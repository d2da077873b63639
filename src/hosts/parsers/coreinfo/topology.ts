import type { DraftBuilder } from '../../draft-builder.ts';
import { type PasteLine, stated } from '../../reading.ts';

const MASK = /^\s{0,4}([*-]{1,256})\s{1,4}(Physical Processor|Socket) \d{1,4}\b/;
/** With more than 64 logical processors the masks stand below a heading, 64 to a line. */
const HEADING = /^\s{0,4}(Physical Processor|Socket) \d{1,4}(?: \(Hyperthreaded\))?:\s*$/;
const MASK_LINE = /^\s{0,4}[*-]{1,64}\s*$/;

interface Group {
  readonly kind: string;
  readonly line: PasteLine;
  mask: string;
}

export const isTopologyLine = (text: string): boolean => MASK.test(text) || HEADING.test(text);

/** Takes cores, sockets and logical processors from the maps of a whole machine. */
export function readTopology(lines: readonly PasteLine[], builder: DraftBuilder): void {
  const groups = groupsOf(lines);
  const cores = complete(groups.filter(({ kind }) => kind === 'Physical Processor'));
  const sockets = complete(groups.filter(({ kind }) => kind === 'Socket'));
  const [core] = cores;
  const [socket] = sockets;
  if (core !== undefined) builder.put('cores', stated(cores.length, core.line));
  if (socket !== undefined) builder.put('sockets', stated(sockets.length, socket.line));
  const first = core ?? socket;
  if (first !== undefined) builder.put('logicalProcessors', stated(first.mask.length, first.line));
}

function groupsOf(lines: readonly PasteLine[]): readonly Group[] {
  const groups: Group[] = [];
  let open: Group | undefined;
  for (const line of lines) {
    const [, mask = '', kind = ''] = MASK.exec(line.text) ?? [];
    const heading = HEADING.exec(line.text)?.[1];
    if (mask !== '') {
      groups.push({ kind, line, mask });
      open = undefined;
    } else if (heading !== undefined) {
      open = { kind: heading, line, mask: '' };
      groups.push(open);
    } else if (open !== undefined && MASK_LINE.test(line.text)) {
      open.mask += line.text.trim();
    } else {
      open = undefined;
    }
  }
  return groups;
}

/** The groups, when every logical processor is in one of them; none where a line is missing or lost its asterisks. */
function complete(groups: readonly Group[]): readonly Group[] {
  const width = groups[0]?.mask.length ?? 0;
  const marks = groups.reduce((sum, { mask }) => sum + mask.replaceAll('-', '').length, 0);
  const isWhole = groups.every(({ mask }) => mask.length === width && mask.includes('*'));
  return isWhole && marks === width ? groups : [];
}
