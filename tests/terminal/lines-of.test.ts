import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/terminal/lines-of.ts';

async function read(chunks: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  return lines;
}

test.each([
  ['nothing', [], []],
  ['a last line without an end', ['a\nb'], ['a', 'b']],
  ['empty lines', ['a\n\n\nb\n'], ['a', '', '', 'b']],
  ['an empty line alone', ['\n'], ['']],
  ['ends of Windows, also across chunks', ['a\r', '\nb\r\n'], ['a', 'b']],
  ['separators of other kinds', ['a\u2028b\rc\n'], ['a\u2028b\rc']],
  ['a letter across chunks', [Buffer.from([0x61, 0xc3]), Buffer.from([0xa9, 0x0a])], ['aé']],
  ['a byte order mark', [Buffer.from('\uFEFFa\n')], ['a']],
])('%s', async (_name, chunks, lines) => {
  expect(await read(chunks)).toEqual(lines);
});
