import { type Pair, toWords } from '../key-value/pairs.ts';
import type { JsonNode, JsonScalar } from './json-tree.ts';

/** Most pairs that are read of one text. */
const PAIRS_MAX = 3_000;

interface Place {
  readonly key: string;
  readonly sections: readonly string[];
  readonly item?: number;
  readonly startsItem: boolean;
  readonly isCutOff: boolean;
}

/** The values of JSON as pairs: names of objects become headings, items of lists share a number. */
export function jsonPairs(root: JsonNode): readonly Pair[] {
  const pairs: Pair[] = [];
  let items = 0;
  const visit = (node: JsonNode, place: Place): void => {
    if (pairs.length >= PAIRS_MAX) return;
    switch (node.kind) {
      case 'scalar':
        pairs.push(toPair(node, place));
        return;
      case 'object': {
        const sections = place.key === '' ? place.sections : [...place.sections, place.key];
        node.entries.forEach(({ key, node: child }, index) => {
          visit(child, {
            ...place,
            key: toWords(key),
            sections,
            startsItem: place.startsItem && index === 0,
          });
        });
        return;
      }
      case 'array':
        for (const item of node.items) {
          items += 1;
          visit(item, { ...place, item: items, startsItem: true, isCutOff: place.isCutOff || node.isOpen });
        }
    }
  };
  visit(root, { key: '', sections: [], startsItem: false, isCutOff: false });
  return pairs;
}

function toPair({ text, line, at }: JsonScalar, { key, sections, item, startsItem, isCutOff }: Place): Pair {
  return {
    key,
    sections,
    value: text.trim(),
    text: `${key}: ${text}`.trim(),
    line,
    isEqualsSign: false,
    startsItem,
    at: line.text.indexOf(text.trim(), at),
    ...(item === undefined ? {} : { item }),
    ...(isCutOff ? { isCutOff: true as const } : {}),
  };
}
