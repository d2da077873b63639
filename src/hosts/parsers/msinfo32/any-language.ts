import type { Field } from './language.ts';

/** A row that is known by its value. */
export interface KnownByValue {
  readonly field: Field;
  readonly value: string;
}

/** Values that no language of Windows translates, behind a label without digits or colon; each with a piece of it. */
const PATTERNS: readonly (readonly [Field, piece: string, RegExp])[] = [
  ['version', '.', /^[^\d:：]{2,60}?\s(\d{1,2}\.\d\.(\d{4,5})\b.{0,40}\b\2\b)\s*$/],
  ['systemType', '\t', /^[^\t:：]{2,60}\t\s*(\S[^\t:：,]{0,30})\t*\s*$/],
  ['biosMode', 'BIOS', /^[^\d:：]{0,30}\bBIOS\b[^\d:：]{0,20}\s(UEFI)\s*$/],
  ['installedMemory', '(RAM)', /^[^\d:：]{2,60}\(RAM\)[\s:：]{1,4}(\d[\d.,]{0,9} ?\S{1,4})\s*$/],
];

/** Finds what a row says in a language, or in words, that nobody wrote down. */
export function knownByValue(text: string): KnownByValue | undefined {
  const row = text.slice(0, ROW_MAX);
  for (const [field, piece, pattern] of PATTERNS) {
    if (!row.includes(piece)) continue;
    const value = pattern.exec(row)?.[1]?.trim();
    if (value === undefined || (field === 'systemType' && !isSystemType(value))) continue;
    return { field, value };
  }
  return undefined;
}

/** `PC à base de x64`, `x64-ベース PC`, `基于 x64 的电脑`; not the bits and the processor of the Settings page. */
export const isSystemType = (value: string): boolean =>
  !/[,，、]|\b(?:32|64)[ -]?\D/.test(value) &&
  /\b(?:x64|x86|arm64)\b/i.test(value) &&
  /pc|compu|komp|комп|电脑|計算|计算|コンピ|rechner|[-\s](?:basier|based)/i.test(value);

/** Longest row that is looked at, characters. */
export const ROW_MAX = 200;
