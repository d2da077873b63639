import type { PasteLine } from '../../reading.ts';

/** A line that begins JSON, or goes on in the middle of it where the beginning is missing. */
const BEGINS = /^\s*(?:[{[]\s*(?:$|["'{[])|"[^"]{1,80}"\s?:\s*\S)|[\s:=>]\{\s*["'][^"']{1,80}["']\s*:/;
/** A line that can be inside of it. */
const INSIDE = /^\s*(?:[{}[\]]|["']|-?\d|true\b|false\b|null\b)/;

/** The stretches of a paste that are JSON. Each ends where its brackets do, or where a line is none of it. */
export function jsonBlocks(free: readonly PasteLine[]): readonly (readonly PasteLine[])[] {
  const blocks: PasteLine[][] = [];
  let depth = 0;
  let block: PasteLine[] | undefined;
  for (const line of free) {
    const isMore: boolean = block !== undefined && INSIDE.test(line.text);
    if (!isMore) {
      block = undefined;
      if (!BEGINS.test(line.text)) continue;
      block = [];
      blocks.push(block);
      depth = 0;
    }
    block?.push(line);
    depth += nestingOf(line.text);
    if (depth <= 0 && /[}\]]\s*$/.test(line.text)) block = undefined;
  }
  return blocks;
}

/** Brackets that a line opens without closing them, apart from those in strings. */
function nestingOf(text: string): number {
  let depth = 0;
  for (const [mark] of text.replace(/"(?:[^"\\]|\\.){0,4000}"/g, '').matchAll(/[{}[\]]/g)) {
    depth += mark === '{' || mark === '[' ? 1 : -1;
  }
  return depth;
}
