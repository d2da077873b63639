import type { Paste } from '../../paste.ts';

/** Farthest above its output that a command is looked for, lines. */
const LINES_ABOVE = 4;

/** A command of PowerShell or of wmic. */
const COMMAND = /\b(?:wmic(?:\.exe)?\s|get-\w|gcim\s|gwmi\s|confirm-\w)/i;
/** Such a command typed without a prompt, so that it is no scenery. */
const BARE =
  /^\s{0,4}(?:PS ?>|[>$#])?\s{0,2}(?:&\s)?\(?(?:wmic(?:\.exe)?\s|get-\w|gcim\s|gwmi\s|confirm-\w)/i;

/** Whether a line is a command of its own, which ends the output above it. */
export const isCommand = (text: string): boolean => BARE.test(text);

/** The command that printed the lines from `first` on, and its line when a parser may claim it. */
export function commandAbove(
  { lines }: Paste,
  first: number,
): { readonly text: string; readonly bare?: number } | undefined {
  for (let number = first - 1; number >= Math.max(1, first - LINES_ABOVE); number -= 1) {
    const text = lines[number - 1]?.text ?? '';
    if (text.trim() === '') continue;
    if (text.length > LENGTH_MAX || !COMMAND.test(text)) return undefined;
    return BARE.test(text) ? { text, bare: number } : { text };
  }
  return undefined;
}

/** Longest command that is read, characters. */
const LENGTH_MAX = 1_000;
