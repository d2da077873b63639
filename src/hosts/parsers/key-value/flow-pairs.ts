import type { PasteLine } from '../../reading.ts';
import { type Pair, pairsOf, toWords } from './pairs.ts';

/** `- { name: X710, speed: 10G }` and `virtualization: { vt: true }`: YAML that keeps an object on one line. */
const FLOW = /^(\s*(?:- )?)(?:([A-Za-z][\w -]{0,39}): )?\{(.{1,1000})\}\s*$/;

/** The pairs of an object on one line; `undefined`: the line is none. */
export function flowPairsOf(line: PasteLine, sections: readonly string[]): readonly Pair[] | undefined {
  const match = FLOW.exec(line.text);
  if (match === null) return undefined;
  const [, before = '', key, inside = ''] = match;
  const within = key === undefined ? sections : [...sections, toWords(key)];
  const offset = line.text.indexOf('{') + 1;
  return pairsOf({ ...line, text: inside }, within).map((pair, index) => ({
    ...pair,
    line,
    startsItem: index === 0 && before.includes('-'),
    ...(pair.at === undefined ? {} : { at: pair.at + offset }),
  }));
}
