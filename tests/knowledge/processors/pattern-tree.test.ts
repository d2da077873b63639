import { describe, expect, it } from 'vitest';
import { PatternTree } from '../../../src/knowledge/processors/pattern-tree.ts';

function treeOf(...patterns: readonly string[]): PatternTree<string> {
  const tree = new PatternTree<string>();
  for (const pattern of patterns) tree.add(pattern, pattern);
  return tree;
}

describe('a pattern', () => {
  it.each<[string, string, boolean]>([
    ['xeon 51##', 'xeon 5130', true],
    ['xeon 51##', 'xeon 513', false],
    ['xeon 51##', 'xeon 5130x', false],
    ['xeon 51##', 'xeon 51x0', false],
    ['core i5 8###*', 'core i5 8400', true],
    ['core i5 8###*', 'core i5 8265u', true],
    ['xeon e5 14##*v2', 'xeon e5 1428l v2', true],
    ['xeon e5 14##*v2', 'xeon e5 1428l v3', false],
    ['core i7 11##g#*', 'core i7 1185g7', true],
    ['n100', 'N100', false],
  ])('%s and %s', (pattern, text, fits) => {
    expect(treeOf(pattern).find(text)).toEqual(fits ? [pattern] : []);
  });

  it('is found among others that fit the same text', () => {
    expect(treeOf('a#', 'a1', 'a*', 'b1').find('a1').toSorted()).toEqual(['a#', 'a*', 'a1']);
  });

  it('takes signs of a pattern in the text for plain letters', () => {
    expect(treeOf('a#', 'b*c').find('a#')).toEqual([]);
  });
});
