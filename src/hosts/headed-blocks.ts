import type { Sign } from './machines.ts';
import type { PasteLine } from './reading.ts';

/** `[hv01]`, `hv01:`, `## hv01`, `=== hv01 ===`: a heading, with its name. */
const HEADING =
  /^\s{0,8}(?:\[([\w .-]{1,40})\]|[#=*-]{1,6} {0,2}([A-Za-z][\w .-]{0,40}?) {0,2}[:=*#-]{0,6}|([A-Za-z][\w.-]{1,40}):)$/;
/** Keys that each machine of an inventory has one of. */
const MACHINE_KEY =
  /^\s*[-*]?\s*"?(cpu|processor|ram|memory|os|model|sockets|cores|mem)\w{0,12}"?\s{0,20}[:=]/i;
/** Keys that two blocks must share for their headings to be machines. */
const SHARED_MIN = 2;

/** Headings whose blocks describe a machine each: at least two keys come again below each of them. */
export function headedBlocks(lines: readonly PasteLine[]): readonly Sign[] {
  const blocks: { sign: Sign; keys: Set<string> }[] = [];
  for (const line of lines) {
    const heading = mayBeHeading(line.text) ? HEADING.exec(line.text) : null;
    const name = heading?.[1] ?? heading?.[2] ?? heading?.[3];
    if (name !== undefined) {
      blocks.push({ sign: { id: name.toLowerCase(), line }, keys: new Set() });
      continue;
    }
    const key = blocks.length === 0 ? undefined : MACHINE_KEY.exec(line.text)?.[1];
    if (key !== undefined) blocks.at(-1)?.keys.add(key.toLowerCase());
  }
  const machines = blocks.filter(({ keys }) => keys.size >= SHARED_MIN);
  const [one] = machines;
  const isShared = machines.every(
    ({ keys }) => [...keys].filter((key) => one?.keys.has(key)).length >= SHARED_MIN,
  );
  return machines.length > 1 && isShared ? machines.map(({ sign }) => sign) : [];
}

/** Cheap test: most lines end in a value and start with a word. */
const mayBeHeading = (text: string): boolean =>
  text.endsWith(':') || '[#=*-'.includes(text.trimStart()[0] ?? ' ');
