import type { PasteLine } from '../../reading.ts';
import type { Parser } from '../parser.ts';
import { isAboutSomethingElse } from './headings-of-others.ts';
import { Sections } from './sections.ts';

/** Keeps from the other parsers what stands below headings such as `Requirements:` or `VMs:`, and lists it back. */
export const notThisMachine: Parser = {
  id: 'not-this-machine',
  read(_paste, free) {
    const sections = new Sections();
    const others: PasteLine[] = [];
    /** The line above, where lines without indentation may belong to such a heading, up to a blank line. */
    let above: number | undefined;
    for (const line of free.slice(0, LINES_MAX)) {
      const headings = sections.at(line);
      const heading = sections.isHeading(line) ? sections.ownWords : undefined;
      const isHeadingOfOthers = heading !== undefined && isAboutSomethingElse([heading]);
      const isIndented = isAboutSomethingElse(headings);
      const isFlat = above === line.number - 1 && heading === undefined && !isIndented;
      above = isHeadingOfOthers || isFlat ? line.number : undefined;
      if (isHeadingOfOthers || isIndented || isFlat) others.push(line);
    }
    if (others.length === 0) return undefined;
    return {
      format: 'unknown',
      readings: {},
      ignoredNics: [],
      claimed: new Set(others.map(({ number }) => number)),
      unread: others.map(({ number, text }) => ({ line: number, text: text.trim() })),
      contradictions: [],
    };
  },
};

/** Most lines that are looked at; more are read by no parser of words. */
const LINES_MAX = 1_000;
