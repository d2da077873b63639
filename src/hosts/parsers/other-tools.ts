import type { Paste } from '../paste.ts';
import type { PasteLine } from '../reading.ts';
import type { Draft, Parser } from './parser.ts';

/**
 * Lines that only tools print which have no parser here. Read as free text they mislead: figures per socket,
 * flags that are false under a hypervisor, legends that say the opposite of the mark before them.
 */
const SIGNATURES = new RegExp(
  [
    // msinfo32, where somebody changed an answer
    '^Hyper-V -',
    // other CSV than that of systeminfo, JSON
    '^"[^"]{1,120}"(?:,"[^"]{0,4000}"){4}',
    '^\\s*"[\\w@$.-]{1,80}"\\s?:\\s|^\\s*[[{]\\s*"',
  ].join('|'),
);

/** What a browser says about itself: every one of them claims to be several others. */
const BROWSER = /Mozilla\/\d/;

/** Keeps whole paragraphs of such output from the parsers of free text, and lists them back. */
export const otherTools: Parser = {
  id: 'other-tools',
  words: ['hyper-v -', '"', 'mozilla/'],
  read(paste, free): Draft | undefined {
    const lines = paragraphsOf(paste, free).flatMap((paragraph) =>
      paragraph.some(isForeign) ? paragraph : paragraph.filter(({ text }) => BROWSER.test(text)),
    );
    if (lines.length === 0) return undefined;
    return {
      format: 'unknown',
      readings: {},
      ignoredNics: [],
      claimed: new Set(lines.map(({ number }) => number)),
      unread: lines.map(({ number, text }) => ({ line: number, text: text.trim() })),
      contradictions: [],
    };
  },
};

/** Longest piece of a line that is looked at, characters: signatures stand near its start. */
const WINDOW = 400;

const isForeign = ({ text }: PasteLine): boolean => SIGNATURES.test(text.slice(0, WINDOW));

/** Lines that follow each other without a blank line between them. */
function paragraphsOf({ lines }: Paste, free: readonly PasteLine[]): readonly PasteLine[][] {
  const paragraphs: PasteLine[][] = [];
  let previous = 0;
  for (const line of free) {
    const between = lines.slice(previous, line.number - 1);
    const open = between.some(({ text }) => text === '') ? undefined : paragraphs.at(-1);
    if (open === undefined) paragraphs.push([line]);
    else open.push(line);
    previous = line.number;
  }
  return paragraphs;
}
