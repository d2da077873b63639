import { machineSigns, type Sign } from './machines.ts';
import type { Paste } from './paste.ts';
import type { PasteLine } from './reading.ts';
import { isScenery } from './scenery.ts';

/** Most machines that one paste is split into. */
export const MACHINES_MAX = 20;

/**
 * The machines of a paste, each as the paste with the lines of the others left blank. `undefined`: it describes
 * one, or where one ends and the next begins cannot be told.
 */
export function splitMachines(paste: Paste): readonly Paste[] | undefined {
  const signs = machineSigns(paste.lines);
  if (signs.length < 2) return undefined;
  const turns = turnsOf(signs);
  if (turns === undefined) return undefined;
  const owners = ownersOf(paste.lines, turns);
  const ids = [...new Set(turns.map(({ id }) => id))];
  if (ids.length < 2 || ids.length > MACHINES_MAX) return undefined;
  return ids.map((id) => ({
    lines: paste.lines.map((line, index) =>
      owners[index] === id ? line : { number: line.number, text: '' },
    ),
  }));
}

/** The first sign of each stretch about one machine; `undefined` when one line is about several. */
function turnsOf(signs: readonly Sign[]): readonly Sign[] | undefined {
  const isShared = signs.some(({ id, line }, at) => {
    const next = signs[at + 1];
    return next !== undefined && next.line === line && next.id !== id;
  });
  return isShared ? undefined : signs.filter(({ id }, at) => id !== signs[at - 1]?.id);
}

/** Whose line each line is. What stands before the first machine belongs to it. */
function ownersOf(lines: readonly PasteLine[], turns: readonly Sign[]): readonly string[] {
  const starts: number[] = [];
  for (const { line } of turns) {
    const previous = turns[starts.length - 1];
    starts.push(
      previous === undefined
        ? 0
        : startOf(lines, line.number - 1, { start: starts.at(-1) ?? 0, sign: previous.line.number - 1 }),
    );
  }
  let turn = 0;
  return lines.map((_, index) => {
    while (turn + 1 < turns.length && index >= (starts[turn + 1] ?? 0)) turn += 1;
    return turns[turn]?.id ?? '';
  });
}

/**
 * Where a machine's report begins: its sign may stand some lines below. Upwards from it, lines belong to it whose
 * label stood above the sign of the machine before, and headings and prompts right above those.
 */
function startOf(
  lines: readonly PasteLine[],
  sign: number,
  before: { readonly start: number; readonly sign: number },
): number {
  const above = new Set(lines.slice(before.start, before.sign + 1).map(({ text }) => labelOf(text)));
  let start = sign;
  for (let index = sign - 1; index > before.sign; index -= 1) {
    const text = lines[index]?.text ?? '';
    const label = labelOf(text);
    if (label !== undefined && above.has(label)) start = index;
    else if (start !== index + 1 || !isOpening(text)) {
      if (!isScenery(text)) break;
    } else start = index;
  }
  return start;
}

/** What opens a report: a prompt, a heading, a brace. */
const isOpening = (text: string): boolean =>
  (text !== '' && isScenery(text)) ||
  /^\s*(?:[[{,\s]+|\[[\w .-]{1,40}\]|[#=*-]{1,6} ?[\w .-]{1,40}[:=*# -]{0,6}|[\w .-]{1,40}:)$/.test(text);

const labelOf = (text: string): string | undefined =>
  /^\s*([^:=\t]{2,60}?)\s{0,60}[:=\t]/.exec(text)?.[1]?.toLowerCase();
