import type { Paste } from '../../paste.ts';
import type { PasteLine } from '../../reading.ts';
import { commandAbove } from './command-above.ts';
import type { PropertyGroup } from './property.ts';
import { isSign } from './signs.ts';

const TYPE_LINE = /^#TYPE /;
/** Most cells of a row, and longest row, characters. */
const CELLS_MAX = 300;
const ROW_MAX = 16_000;

/** Objects of `ConvertTo-Csv`, every cell quoted, and of `wmic /format:csv`, none quoted and the node first. */
export function toCsvRows(paste: Paste, free: readonly PasteLine[]): readonly PropertyGroup[] {
  const groups: PropertyGroup[] = [];
  let run = 0;
  let head: { names: readonly string[]; numbers: number[]; isNode: boolean; under: string } | undefined;
  for (const line of free) {
    const isNode = /^Node,[A-Za-z]/.test(line.text);
    const cells =
      line.text.length <= ROW_MAX && isRow(line.text, isNode, head?.isNode) ? splitRow(line.text) : [];
    if (isNode || (cells.length > 0 && cells.every((cell) => NAME.test(cell)) && cells.some(isSign))) {
      run += 1;
      const command = commandAbove(paste, line.number);
      const numbers = command?.bare === undefined ? [line.number] : [command.bare, line.number];
      const type = paste.lines[line.number - 2];
      if (type !== undefined && TYPE_LINE.test(type.text)) numbers.unshift(type.number);
      head = { names: cells, numbers, isNode, under: command?.text ?? type?.text ?? '' };
    } else if (head !== undefined && cells.length > 1) {
      const { names, numbers, under } = head;
      const properties = names.map((name, index) => ({
        name,
        value: cells[index] ?? '',
        line,
        numbers: [line.number],
      }));
      const layout = head.isNode ? 'node-csv' : 'csv';
      groups.push({ layout, properties, run, under, numbers: [...numbers, line.number] });
    } else if (cells.length === 0) {
      head = undefined;
    }
  }
  return groups;
}

const NAME = /^[A-Za-z_][\w.]{1,60}$/;

const isRow = (text: string, isNode: boolean, isNodeAbove: boolean | undefined): boolean =>
  isNode || text.startsWith('"') || (isNodeAbove === true && text.includes(','));

/** Cells of a row; in quotes a comma separates nothing, and two quotes are one. */
function splitRow(text: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === ',' && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
    if (cells.length > CELLS_MAX) return [];
  }
  return [...cells, cell.trim()];
}
