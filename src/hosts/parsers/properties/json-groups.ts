import type { Paste } from '../../paste.ts';
import type { PasteLine } from '../../reading.ts';
import { commandAbove } from './command-above.ts';
import { type JsonNode, JsonText } from './json-text.ts';
import type { Property, PropertyGroup } from './property.ts';

/** The key that the output of the collecting block begins with. */
export const COLLECT_MARK = 'hyperv-advisor';

const OPENING = /^(?:\s{0,400}|\s{0,8}`{3}\s{0,8})[[{]|^[^{"]{0,200}\{\s{0,8}"hyperv-advisor"/;
/** JSON whose beginning was cut off. */
const ENTRY = /^\s{0,400}"[\w@.$-]{1,80}"\s{0,4}:/;

/** A number in brackets heads an entry of a list: it is JSON, but no object. */
const NUMBERED = /^\s{0,400}\[\d{1,9}\](?!.{0,9000}"hyperv-advisor")/;

/** Cheap test: most lines hold none of the signs. */
const mayOpen = (text: string): boolean =>
  (text.includes('{') || text.includes('[') || text.includes('"')) && !NUMBERED.test(text);

/** Objects in JSON, also in JSON that is cut off at either end; an object inside another stands under its key. */
export function toJsonGroups(paste: Paste, free: readonly PasteLine[]): readonly PropertyGroup[] {
  const groups: PropertyGroup[] = [];
  let run = 0;
  for (let index = 0; index < free.length; index += 1) {
    const line = free[index];
    if (line === undefined || !mayOpen(line.text)) continue;
    if (!OPENING.test(line.text) && !ENTRY.test(line.text)) continue;
    const { node, last } = readFrom(free, index, line);
    const numbers = free.slice(index, last + 1).map(({ number }) => number);
    if (node !== undefined && isObjects(node) && !isRedfish(node)) {
      const layout = line.text.includes(COLLECT_MARK) || hasMark(node) ? 'collect' : 'json';
      const command = commandAbove(paste, line.number);
      if (command?.bare !== undefined) numbers.unshift(command.bare);
      const walker = new Walker(layout, numbers, run);
      walker.walk(node, command?.text ?? '');
      groups.push(...walker.groups);
      run = walker.run;
    }
    index = Math.max(index, last);
  }
  return groups;
}

function readFrom(
  free: readonly PasteLine[],
  index: number,
  line: PasteLine,
): { readonly node: JsonNode | undefined; readonly last: number } {
  if (ENTRY.test(line.text) && !OPENING.test(line.text)) {
    const text = new JsonText(free, index, 0);
    return { node: { kind: 'object', entries: text.readEntries(), line }, last: text.lineIndex };
  }
  const marked = line.text.search(/\{\s{0,8}"hyperv-advisor"/);
  const text = new JsonText(free, index, marked >= 0 ? marked : line.text.search(/[[{]/));
  return { node: text.readValue(), last: text.lineIndex };
}

const isObjects = (node: JsonNode): boolean =>
  (node.kind === 'object' && node.entries.length > 0) || (node.kind === 'list' && node.items.some(isObjects));

/** What a management controller says, which names some things as Windows does. */
const isRedfish = (node: JsonNode): boolean =>
  node.kind === 'object' && node.entries.some(([key]) => key.startsWith('@odata.'));

const hasMark = (node: JsonNode): boolean =>
  node.kind === 'object' && node.entries.some(([key]) => key === COLLECT_MARK);

/** Makes a group of each object. */
class Walker {
  readonly groups: PropertyGroup[] = [];
  run: number;
  readonly #layout: PropertyGroup['layout'];
  readonly #numbers: readonly number[];

  constructor(layout: PropertyGroup['layout'], numbers: readonly number[], run: number) {
    this.#layout = layout;
    this.#numbers = numbers;
    this.run = run;
  }

  walk(node: JsonNode, under: string): void {
    this.run += 1;
    const objects = node.kind === 'list' ? node.items : [node];
    const children: (readonly [string, JsonNode])[] = [];
    for (const object of objects) {
      if (object.kind !== 'object') continue;
      const properties = object.entries.flatMap(([key, value]) => propertyOf(key, value));
      this.groups.push({
        layout: this.#layout,
        properties,
        run: this.run,
        under,
        numbers: this.#numbers,
      });
      children.push(...object.entries.filter(([, value]) => isObjects(value)));
    }
    for (const [key, value] of children) this.walk(value, key);
  }
}

/** Scalars, and lists of them as PowerShell writes them in other layouts: `{a, b}`. */
function propertyOf(name: string, node: JsonNode): readonly Property[] {
  const { line } = node;
  if (node.kind === 'scalar') return [{ name, value: node.value, line, numbers: [line.number] }];
  if (node.kind === 'object') return [];
  const items = node.items.filter((item) => item.kind === 'scalar').map(({ value }) => value);
  return items.length === 0 ? [] : [{ name, value: `{${items.join(', ')}}`, line, numbers: [line.number] }];
}
