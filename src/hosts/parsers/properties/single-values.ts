import { neededWords } from '../../needed-words.ts';
import type { Paste } from '../../paste.ts';
import { textOf } from '../../paste-text.ts';
import type { PasteLine } from '../../reading.ts';
import { isScenery } from '../../scenery.ts';
import { isCommand } from './command-above.ts';
import type { PropertyGroup } from './property.ts';

/** What gets objects of Windows. */
const GETTER = '(?:get-\\w{2,40}|gcim|gwmi)\\b';
/** `(gcim Win32_ComputerSystem).Model`, `gcim Win32_ComputerSystem | select -exp Model`: one property, its value alone. */
const ASKED = new RegExp(
  `\\(\\s{0,4}${GETTER}[^()]{0,160}\\)(?:\\[0\\])?\\.([A-Za-z_]\\w{1,60})\\s{0,4}$|${GETTER}[^|]{0,160}\\|\\s{0,4}(?:select(?:-object)?\\s{1,4}-exp\\w{0,20}|%|foreach(?:-object)?)\\s{1,4}([A-Za-z_]\\w{1,60})\\s{0,4}$`,
  'i',
);

const ASKING = neededWords(new RegExp(GETTER));

/** Cheap test: most lines are no such command. */
const MAY_ASK = /\)(?:\[0\])?\.\w|\|\s{0,4}(?:s|%|f)/i;

/** Longest command that is read, and longest value, characters. */
const LENGTH_MAX = 400;
const VALUE_MAX = 200;
/** Most values of one command: one for each processor. */
const VALUES_MAX = 8;

/** Values without a name, each right below the command that asked for the one property. */
export function toSingleValues(paste: Paste, free: readonly PasteLine[]): readonly PropertyGroup[] {
  const asking = textOf(paste.lines).linesWith(ASKING);
  if (asking.length === 0) return [];
  const isFree = new Set(free.map(({ number }) => number));
  let run = 0;
  return asking.flatMap(({ number, text: under }) => {
    const match = under.length > LENGTH_MAX || !MAY_ASK.test(under) ? null : ASKED.exec(under);
    const name = match?.[1] ?? match?.[2];
    if (name === undefined) return [];
    run += 1;
    const most = /win32_processor\b/i.test(under) ? VALUES_MAX : 1;
    return valuesBelow(paste, number, most).map((line) => ({
      layout: 'list' as const,
      properties: [{ name, value: line.text.trim(), line, numbers: [line.number] }],
      run,
      under,
      numbers: isFree.has(number) ? [number, line.number] : [line.number],
    }));
  });
}

/** The lines from below a command to the next gap; none where the first is no value. */
function valuesBelow({ lines }: Paste, command: number, most: number): readonly PasteLine[] {
  const values: PasteLine[] = [];
  for (const line of lines.slice(command, command + most)) {
    const { text } = line;
    if (isScenery(text) || isCommand(text) || line.disguised === true || text.length > VALUE_MAX) break;
    if (/^\s{0,8}[\w() ]{1,40} {0,40}:(?: |$)/.test(text)) break;
    values.push(line);
  }
  return values;
}
