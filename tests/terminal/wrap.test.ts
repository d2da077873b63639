import { expect, test } from 'vitest';
import { wrap } from '../../src/terminal/wrap.ts';

test.each([
  ['short', 'one two', 20, '', 'one two'],
  ['at the edge', 'one two', 7, '', 'one two'],
  ['past the edge', 'one two', 6, '', 'one\ntwo'],
  ['indented', '- one two three', 9, '  ', '- one two\n  three'],
  ['leading blanks stay', '  one two', 6, '    ', '  one\n    two'],
  ['a word longer than the line', 'incomprehensible word', 5, '', 'incomprehensible\nword'],
])('%s', (_name, text, width, indent, wrapped) => {
  expect(wrap(text, width, indent)).toBe(wrapped);
});
