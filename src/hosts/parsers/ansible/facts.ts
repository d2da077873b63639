import type { PasteLine } from '../../reading.ts';

/** One fact, with the items of a list one by one. */
export interface Fact {
  /** Without `ansible_`. */
  readonly name: string;
  readonly values: readonly string[];
  readonly line: PasteLine;
}

/** `"ansible_memtotal_mb": 16384,` anywhere in a line, as JSON or YAML. */
const FACT = /(?<![\w.])"?ansible_([a-z]\w{1,40})"?: {0,4}(\[|"(?:[^"\\]|\\.){0,400}"|[\w.-]{1,60}|\{)?/g;
const ITEM = /"((?:[^"\\]|\\.){0,200})"|^\s{0,40}- (\S.{0,200})$/g;

/** The facts among lines. A list goes on until its bracket closes. */
export function toFacts(lines: readonly PasteLine[]): readonly Fact[] {
  const facts: { name: string; values: string[]; line: PasteLine }[] = [];
  let open: { values: string[] } | undefined;
  for (const line of lines) {
    const found = [...line.text.matchAll(FACT)];
    if (found.length === 0) {
      if (open !== undefined) open.values.push(...itemsOf(line.text));
      if (/[\]{}]/.test(line.text)) open = undefined;
      continue;
    }
    open = undefined;
    for (const match of found) {
      const [whole, name = '', value = ''] = match;
      const isList = value === '[' || value === '';
      const rest = line.text.slice(match.index + whole.length);
      const fact = { name, values: isList ? itemsOf(rest.split(']')[0] ?? '') : [plain(value)], line };
      facts.push(fact);
      open = isList && !rest.includes(']') ? fact : undefined;
    }
  }
  return facts.filter(({ values }) => values.length > 0);
}

const plain = (value: string): string => value.replace(/^"|"$/g, '').trim();
const itemsOf = (text: string): string[] =>
  [...text.matchAll(ITEM)].map((match) => (match[1] ?? match[2] ?? '').trim());
