import type { PasteLine } from '../../reading.ts';
import { isFamily } from './properties.ts';
import type { Property } from './property.ts';

const LISTED = /^\s{0,8}([A-Z][A-Za-z0-9]{3,60}) *: ?(.*)$/;

/** Properties in list form, values that went on over several lines joined. */
export function toListed(lines: readonly PasteLine[]): readonly Property[] {
  const found: (Property & { readonly numbers: number[] })[] = [];
  let open = false;
  for (const line of lines) {
    const match = LISTED.exec(line.text);
    const name = match?.[1];
    if (name !== undefined && isFamily(name)) {
      found.push({ name, value: match?.[2]?.trim() ?? '', line, numbers: [line.number] });
      open = true;
    } else if (open && isContinuation(line, found.at(-1))) {
      const last = found.pop();
      if (last !== undefined) {
        found.push({
          ...last,
          value: `${last.value} ${line.text.trim()}`,
          numbers: [...last.numbers, line.number],
        });
      }
    } else {
      open = false;
    }
  }
  return found;
}

/** Smallest indentation of a value that was broken at the width of the console, columns. */
const INDENTATION_MIN = 12;

const isContinuation = (line: PasteLine, last: Property | undefined): boolean =>
  last !== undefined &&
  line.number === (last.numbers.at(-1) ?? 0) + 1 &&
  line.text.search(/\S/) >= INDENTATION_MIN;
