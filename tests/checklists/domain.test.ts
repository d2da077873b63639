import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../src/checklists/messages.ts';
import { progressBar, progressOf, progressWords } from '../../src/checklists/progress.ts';
import { cleanWords } from '../../src/checklists/words.ts';
import { openItem } from './lists.ts';

describe('progress', () => {
  test('counts every state', () => {
    const items = (['open', 'done', 'done', 'not-applicable'] as const).map((state) => ({ state }));
    expect(progressOf(items)).toEqual({ total: 4, done: 2, notApplicable: 1, open: 1 });
    expect(progressWords(progressOf(items))).toBe('2 of 4 done, 1 does not apply, 1 open');
    expect(progressWords(progressOf([{ state: 'done' }]))).toBe('1 of 1 done, none open');
  });

  test.for([
    [30, 30, '░░░░░░░░░░'],
    [30, 29, '▓░░░░░░░░░'],
    [30, 15, '▓▓▓▓▓░░░░░'],
    [30, 1, '▓▓▓▓▓▓▓▓▓░'],
    [30, 0, '▓▓▓▓▓▓▓▓▓▓'],
  ] as const)('of %i with %i open is %s', ([total, open, bar]) => {
    expect(progressBar({ total, open, done: total - open, notApplicable: 0 })).toBe(bar);
  });
});

const items = (count: number, phase: string) =>
  Array.from({ length: count }, (_, index) => openItem(`${phase}${index}`, { phase }));

const sizes = (...lists: ReturnType<typeof items>[]) =>
  messagesOf(lists.flat()).map(({ number, phase, items: shown }) => [number, phase, shown.length]);

describe('messages', () => {
  test('a short list is one message', () => {
    expect(sizes(items(8, 'A'), items(12, 'B'))).toEqual([[0, undefined, 20]]);
  });

  test('a long list has a message for each phase behind its first one', () => {
    expect(sizes(items(9, 'A'), items(12, 'B'))).toEqual([
      [0, undefined, 0],
      [1, 'A', 9],
      [2, 'B', 12],
    ]);
  });

  test('a long phase has several, about alike', () => {
    expect(sizes(items(21, 'A'), items(41, 'B')).map(([, , count]) => count)).toEqual([
      0, 11, 10, 14, 14, 13,
    ]);
  });
});

test('words are one line, without what no database takes, and not too long', () => {
  expect(cleanWords(' a\u0000b\r\n\tc\u2028d \ud800 ', 99)).toBe('a b c d');
  expect(cleanWords('x'.repeat(20), 10)).toBe(`${'x'.repeat(9)}…`);
  expect(cleanWords('🖥'.repeat(10), 10)).toBe('🖥'.repeat(10));
  expect(cleanWords('\n\t', 10)).toBe('');
});
