import type { PasteLine } from '../../../reading.ts';

/** A heading of `inxi`: `CPU`, `Network`. */
export const SECTIONS = [
  'System',
  'Machine',
  'Battery',
  'Memory',
  'PCI Slots',
  'Slots',
  'CPU',
  'Graphics',
  'Audio',
  'Network',
  'Network-IF',
  'Bluetooth',
  'Logical',
  'RAID',
  'Drives',
  'Partition',
  'Swap',
  'Unmounted',
  'USB',
  'Sensors',
  'Repos',
  'Processes',
  'Weather',
  'Info',
] as const;
export type Section = (typeof SECTIONS)[number];

const SECTION_OF: ReadonlyMap<string, Section> = new Map(SECTIONS.map((name) => [name, name]));

/** `key: value` of a section. */
export interface Pair {
  readonly section: Section;
  readonly key: string;
  readonly value: string;
  readonly line: PasteLine;
}

/** Colours of a terminal and of IRC, as bytes are lost or kept. */
const COLOURS = /(?:\\x03|\u0003|\\u0003)\d{0,2}|\u001b?\[\d{1,2}(?:;\d{1,2}){0,2}m/g;

/** Every colour begins with one of three signs, which most lines do not have. */
const withoutColours = (text: string): string =>
  text.includes('[') || text.includes('\\') || text.includes('\u0003') ? text.replace(COLOURS, '') : text;

/** Every line of the report with the section that it belongs to. */
export function toSectionLines(
  free: readonly PasteLine[],
): readonly { section: Section; line: PasteLine; text: string }[] {
  const found: { section: Section; line: PasteLine; text: string }[] = [];
  for (const line of free) {
    const text = withoutColours(line.text).trimEnd();
    const previous = found.at(-1);
    const section = SECTION_OF.get(text.slice(0, Math.max(0, text.indexOf(':'))));
    if (section !== undefined) found.push({ section, line, text: text.slice(section.length + 1) });
    // A section goes on below its heading, indented.
    else if (previous !== undefined && previous.line.number === line.number - 1 && /^\s/.test(text))
      found.push({ section: previous.section, line, text });
  }
  return found;
}

/** The pairs of a line: a key is a word, or two, right before a colon that a blank follows. */
export function pairsOf({
  section,
  line,
  text,
}: {
  section: Section;
  line: PasteLine;
  text: string;
}): readonly Pair[] {
  const keys = [...text.matchAll(/(?:^|\s)([A-Za-z][\w./-]{0,19}(?: (?:Storage|Topology))?):(?=\s|$)/g)];
  return keys.map((match, index) => {
    const start = match.index + match[0].length;
    const value = text.slice(start, keys[index + 1]?.index ?? text.length).trim();
    return { section, key: match[1] ?? '', value, line };
  });
}
