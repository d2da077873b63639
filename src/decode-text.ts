import { decodeWindows1252 } from './windows-1252.ts';

/**
 * Decodes a file that may be UTF-8 or UTF-16, with or without a byte order mark, as Windows PowerShell and msinfo32
 * write it. Other bytes are in one of many code pages, and are read as Windows-1252: `repairEncoding` finds out which
 * it was from the words.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A file that was cut off in the middle of a character is UTF-8 all the same.
    const text = new TextDecoder('utf-8').decode(bytes);
    return isMostlyWhole(text) ? text : decodeWindows1252(bytes);
  }
}

/** Characters of UTF-8 outnumber what could not be decoded. */
function isMostlyWhole(text: string): boolean {
  const broken = text.split('\uFFFD').length - 1;
  return broken * 4 < (text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0);
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return encodingByZeros(bytes.subarray(0, LOOKED_AT));
}

/** Bytes of a file without a mark that are looked at. */
const LOOKED_AT = 4_096;
/** Part of the characters, in percent, that are blanks, digits and Latin letters in the output of any tool. */
const PLAIN_MIN = 15;

/** Fewer zeros tell nothing: they are in other files than texts. */
const ZEROS_MIN = 2;

/** In UTF-16 one byte of every plain character is zero, always on the same side; no other text has zeros. */
function encodingByZeros(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = Math.max(ZEROS_MIN, (bytes.length / 2) * (PLAIN_MIN / 100));
  if (odd > enough && odd > even * 4) return 'utf-16le';
  return even > enough && even > odd * 4 ? 'utf-16be' : 'utf-8';
}
