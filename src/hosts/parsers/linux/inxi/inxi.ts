import { DraftBuilder } from '../../../draft-builder.ts';
import type { Parser } from '../../parser.ts';
import { keepToOutside } from '../inside.ts';
import { pairsOf, toSectionLines } from './pairs.ts';
import { readPairs } from './read-pairs.ts';

/** `inxi` in its old and new layouts, with or without colour codes. */
export const inxi: Parser = {
  id: 'inxi',
  read(paste, free) {
    const lines = toSectionLines(free);
    const pairs = lines.flatMap(pairsOf);
    if (!pairs.some(({ section, key }) => TELLING.test(`${section} ${key}`)) && !lines.some(isOldCpu))
      return undefined;
    const builder = new DraftBuilder();
    readPairs(pairs, lines, builder);
    keepToOutside(builder, paste);
    for (const { line } of lines) builder.claimed.add(line.number);
    return builder.draft('inxi');
  },
};

/** Keys below headings that only this tool has. */
const TELLING =
  /^(?:System (?:Host|Kernel)|Machine (?:Type|Device|Mobo)|CPU (?:Info|Topology|bits)|Network (?:Device-\d|Card)|Drives (?:Local Storage|HDD)|Info (?:Processes|Memory|RAM)|Memory RAM)/;

const isOldCpu = ({ section, text }: { section: string; text: string }): boolean =>
  section === 'CPU' && /\bcore\b.{0,80}\(-[A-Z-]{2,20}-\)/.test(text);
