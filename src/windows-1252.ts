/** The upper half of Windows-1252. The decoder of Node.js 20 takes it for Latin-1, which has nothing printable below A0. */
export const WINDOWS_1252 =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ';

const FIRST = 0x80;

/** Text of bytes in Windows-1252; every byte is a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte < FIRST ? String.fromCharCode(byte) : (WINDOWS_1252[byte - FIRST] ?? ''),
  ).join('');
}
