import type { Paste } from '../../paste.ts';
import type { PasteLine } from '../../reading.ts';
import { commandAbove } from './command-above.ts';
import type { Property, PropertyGroup } from './property.ts';

/** `Name : value` of PowerShell, `Name=value` of wmic. */
const LISTED = /^ {0,8}([A-Za-z_][\w.()-]{1,60})( {0,60}:(?= |$)|=)(.*)$/;

/** A property that takes in the lines its value goes on over: copying it for each would take long where they are many. */
interface Listed extends Property {
  value: string;
  readonly numbers: number[];
}
/** Properties that stand together, before it is known what printed them. */
interface Block {
  readonly layout: 'list' | 'pairs';
  readonly properties: Listed[];
  /** Names of the properties, to find a repeated one without a search. */
  readonly names: Set<string>;
}

/** Objects in list form, one property a line, values that went on over several lines joined. */
export function toListed(paste: Paste, free: readonly PasteLine[]): readonly PropertyGroup[] {
  let run = 0;
  let under = '';
  let previous: Block | undefined;
  return joinSpaced(blocksOf(free), paste).map((block) => {
    const command = commandAbove(paste, firstNumber(block));
    if (previous === undefined || !isSameRun(previous, block, paste)) {
      run += 1;
      under = command?.text ?? '';
    }
    previous = block;
    const numbers = block.properties.flatMap((property) => property.numbers);
    if (command?.bare !== undefined) numbers.unshift(command.bare);
    return { layout: block.layout, properties: block.properties, run, under, numbers };
  });
}

function blocksOf(free: readonly PasteLine[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of free) {
    const last = open?.properties.at(-1);
    if (last !== undefined && isContinuation(line, last)) {
      takeIn(line, last);
      continue;
    }
    const [, name, sign = '', value = ''] = LISTED.exec(line.text) ?? [];
    if (name === undefined) {
      open = undefined;
      continue;
    }
    const layout = sign === '=' ? 'pairs' : 'list';
    const goesOn = last !== undefined && line.number === lastNumber(last) + 1;
    if (open === undefined || !goesOn || open.layout !== layout || open.names.has(name)) {
      open = { layout, properties: [], names: new Set() };
      blocks.push(open);
    }
    open.names.add(name);
    open.properties.push({ name, value: value.trim(), line, numbers: [line.number] });
  }
  return blocks;
}

/** Smallest indentation of a value that was broken at the width of the console, columns. */
const INDENTATION_MIN = 12;

const isContinuation = (line: PasteLine, last: Listed): boolean =>
  line.number === lastNumber(last) + 1 && line.text.search(/\S/) >= INDENTATION_MIN;

function takeIn({ number, text }: PasteLine, last: Listed): void {
  last.value = last.value === '' ? text.trim() : `${last.value} ${text.trim()}`;
  last.numbers.push(number);
}

const lastNumber = ({ numbers }: Listed): number => numbers.at(-1) ?? 0;
const firstNumber = ({ properties }: Block): number => properties[0]?.line.number ?? 1;

/** wmic ends its lines with two carriage returns, which some programs make a blank line of: a property a block. */
function joinSpaced(blocks: readonly Block[], paste: Paste): readonly Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    const open = found.at(-1);
    const [property] = block.properties;
    const last = open?.properties.at(-1);
    if (
      open !== undefined &&
      property !== undefined &&
      last !== undefined &&
      block.properties.length === 1 &&
      property.line.number === lastNumber(last) + 2 &&
      !open.names.has(property.name) &&
      open.layout === block.layout &&
      isSpaced(open) &&
      isBlank(paste, lastNumber(last) + 1)
    ) {
      open.properties.push(property);
      open.names.add(property.name);
    } else {
      found.push({ ...block, properties: [...block.properties], names: new Set(block.names) });
    }
  }
  return found;
}

/** The properties so far have a blank line between them; the last two tell. */
function isSpaced({ properties }: Block): boolean {
  const [before, last] = properties.slice(-2);
  return before === undefined || last === undefined || last.line.number === lastNumber(before) + 2;
}

const isBlank = ({ lines }: Paste, number: number): boolean => (lines[number - 1]?.text.trim() ?? '') === '';

/** Objects of one command begin with the same property, and have nothing but blank lines between them. */
function isSameRun(one: Block, other: Block, { lines }: Paste): boolean {
  const last = one.properties.at(-1);
  if (last === undefined || one.layout !== other.layout) return false;
  if (one.properties[0]?.name !== other.properties[0]?.name) return false;
  return lines.slice(lastNumber(last), firstNumber(other) - 1).every(({ text }) => text.trim() === '');
}
