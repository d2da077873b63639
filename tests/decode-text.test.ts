import { expect, test } from 'vitest';
import { decodeText } from '../src/decode-text.ts';

const TEXT = 'OS Name:  Microsoft Windows 10 Famille é';
const utf16 = Buffer.from(TEXT, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)])],
  ['UTF-16 little endian with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
  ['UTF-16 little endian without a mark', utf16],
  ['UTF-16 big endian with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
])('%s', (_name, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

test('no bytes are no text', () => {
  expect(decodeText(new Uint8Array())).toBe('');
});
