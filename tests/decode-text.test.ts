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

test('UTF-16 without a mark is told by its blanks where the letters are not Latin', () => {
  const text = 'ホスト名:               KANDA-SV1';
  expect(decodeText(Buffer.from(text, 'utf16le'))).toBe(text);
  expect(decodeText(Buffer.from(text, 'utf16le').swap16())).toBe(text);
});

test('bytes of a code page of the console are read as Windows-1252', () => {
  expect(decodeText(Uint8Array.from([0x4d, 0x82, 0x6d, 0x6f, 0x69, 0x72, 0x65]))).toBe('M‚moire');
});

test('UTF-8 that was cut off in the middle of a character stays UTF-8', () => {
  const bytes = Buffer.from('主机名: 北京服务器');
  expect(decodeText(bytes.subarray(0, bytes.length - 1))).toMatch(/^主机名: 北京服务/);
});
