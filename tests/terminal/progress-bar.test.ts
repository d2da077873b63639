import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { progressBar } from '../../src/terminal/many/progress-bar.ts';

const drawnOn = (isTTY: boolean): string => {
  const output = Object.assign(new PassThrough(), { isTTY });
  const bar = progressBar(output, 10);
  bar.show(5);
  bar.show(6);
  bar.clear();
  // From Node 26 on each piece is read by itself.
  let drawn = '';
  for (let piece = output.read(); piece !== null; piece = output.read()) drawn += String(piece);
  return drawn;
};

test('a terminal sees how much is done, not more often than eyes follow, and nothing of it stays', () => {
  expect(drawnOn(true)).toBe(`\r[${'#'.repeat(15)}${'.'.repeat(15)}] 5 of 10 hosts\r\u001B[K`);
});

test('a file or a pipe sees nothing of it', () => {
  expect(drawnOn(false)).toBe('');
});
