import type { ReadingValues } from '../host-spec.ts';
import { wordedPatterns } from '../worded-patterns.ts';

/** A processor named in a text. */
export interface ProcessorName {
  readonly model: string;
  readonly start: number;
  readonly end: number;
}

const R = '(?:\\(r\\)|®)?';
const TM = '(?:\\(tm\\)|™)?';
const INTEL = `(?:\\d{1,2}th gen )?(?:intel${R} )?`;
const AMD = '(?:amd )?';
/** What brand strings end with. */
const TAIL =
  '(?: with radeon[a-z \\d]{0,20}| \\d{1,3}-core processor| processor| cpu)?(?: ?@ ?\\d\\.\\d{1,2} ?ghz)?';
const END = '(?![\\w])';

/** How processors are called, the most telling names first: each finds the whole name as the text writes it. */
const NAMES: readonly RegExp[] = [
  `${INTEL}xeon${R}${TM}(?: scalable)?(?: cpu| processor)?[ -](?:(?:platinum|gold|silver|bronze|max) ?)?(?:6 )?(?:[a-z]{1,2}[3579]?[ -]?)?\\d{3,5}[a-z+]{0,3}(?: ?v[2-6])?${END}${TAIL}`,
  `${INTEL}core${TM} ?2 ?(?:duo|quad|extreme|solo)(?: cpu)?(?: [a-z]{0,2}\\d{4}[a-z]?)?${END}${TAIL}`,
  `${INTEL}core${TM} ultra [3579] (?:pro )?\\d{3}[a-z]{0,2}${END}${TAIL}`,
  `${INTEL}(?:core${TM} )?i[3579][ -]?(?:\\d{3,5}[a-z]{0,2}\\d?)${END}${TAIL}`,
  `${AMD}epyc${TM} (?:embedded )?\\d[\\da-z]{2,4}${END}${TAIL}`,
  `${AMD}ryzen${TM}(?: threadripper${TM}| ai)?(?: [3579])?(?: pro| max\\+?| hx){0,2} \\d{3,4}[a-z\\d]{0,3}${END}${TAIL}`,
  `${AMD}threadripper${TM}(?: pro)? \\d{4}[a-z]{0,2}${END}${TAIL}`,
  `${AMD}opteron${TM}(?: x\\d)?(?: processor)? \\d{3,4}(?: ?(?:he|se|ee))?${END}`,
  `${AMD}(?:athlon|phenom|turion|sempron)${TM}(?: (?:ii|64|x[2346]|neo|gold|silver|dual[ -]core|quad[ -]core)){0,3}(?: processor)?(?: [a-z]{0,2}-?\\d{2,4}[a-z]{0,2}\\+?)${END}`,
  `amd (?:fx|a\\d{1,2})[ -]\\d{4}[a-z]{0,2}${END}`,
  `${INTEL}(?:pentium|celeron|atom)${R}${TM}(?: (?:gold|silver|dual-core|dual|d|m|4))?(?: cpu| processor)? ?[a-z]{0,2}-?\\d{3,4}[a-z]{0,2}${END}${TAIL}`,
  `(?:intel${R} )(?:processor )?n\\d{2,3}${END}`,
  `(?:qualcomm )?snapdragon${R} ?[\\w ]{1,20}`,
  `${INTEL}pentium${R}${TM}(?: (?:4|d|m|iii|ii))?${END}`,
  'n(?:95|97|100|150|200|305)(?!\\w)',
  `[1-9]\\d{2}0x(?:3d)?${END}`,
  `apple m\\d(?: pro| max| ultra)?${END}`,
  `ampere altra(?: max)?${END}`,
  `(?:platinum|gold|silver|bronze) ?\\d{4}[a-z+]{0,3}${END}`,
  `e[357][ -]?\\d{4}[a-z]?(?: ?v[2-6])?${END}${TAIL}`,
  `e-2[1-4]\\d{2}[a-z]{0,2}${END}`,
  `w[3579]?-\\d{4}[a-z]{0,2}${END}`,
  `\\d{4}[a-z]?[ -]?v[2-6]${END}`,
  // Not `x3650`, which is a model of IBM and Lenovo.
  `(?:[xl]34[3-8]\\d|[exlw]5[2-6]\\d{2}|[xe]7[2-5]\\d{2}|w3[56]\\d{2})${END}`,
  // A number alone is a processor's only where somebody counts it as one.
  '(?<=(?:\\b[1248] ?x ?|\\bdual |\\bsingle |\\btwo ))[3-9]\\d{3}[rmtnyupqhlsvcf+]?(?![\\w.])(?! ?(?:mhz|mt|rpm|w(?:att)?s?\\b|gb|mb))',
  '(?<=(?:macbook pro|macbook air|mac mini|mac studio|imac|macbook),? )m[1-9](?: pro| max| ultra)?(?!\\w)',
  // Bare numbers that nothing else has: EPYC for one socket, unlocked Core, refreshed Xeon.
  `7\\d[0-9][1-3]p${END}|9[0-9]{2}[45]p${END}|(?:1[0-4]|[6-9])[1-9]00k[fs]?${END}|[3-6]2\\d{2}r${END}|[2-9][1-9]\\d{2}(?:hs|hx|h|u)${END}`,
  `qemu virtual cpu[\\w .+]{0,24}`,
  'common kvm processor',
  `${INTEL}itanium${R}(?: 2)?(?: \\d{4})?${END}`,
  `${INTEL}xeons?${R}(?: (?:platinum|gold|silver|bronze))?${END}`,
  `${INTEL}core${TM} i[3579]${END}`,
  `${AMD}epyc${END}`,
  `${AMD}ryzen(?: [3579])?(?: pro)?${END}`,
].map(
  (source) => new RegExp(source.startsWith('(?<=') ? source : `(?<=^|[^\\w-]|\\d ?[x×])(?:${source})`, 'i'),
);

const namesLikelyIn = wordedPatterns(NAMES);

/** Cheap test that keeps most text from the patterns. */
const MENTIONS =
  /xeon|core|i[3579][ -]?\d|epyc|ryzen|threadripper|opteron|athlon|phenom|turion|sempron|amd |pentium|celeron|atom|intel|snapdragon|apple m|altra|platinum|gold|silver|bronze|e[357]?[ -]?\d{4}|w[3579]?-\d{4}|v[2-6]\b|[exlw][3457][2-6]\d\d|cpu|processor|itanium|\bn\d{2,3}\b|\d0x|x ?\d{4}|\d{4}[prhu][sx]?\b|00k|dual \d|two \d|single \d|mac/i;

/** The first processor that a text names, by the most telling way of writing it. */
export function findProcessorName(text: string): ProcessorName | undefined {
  if (!MENTIONS.test(text)) return undefined;
  for (const pattern of namesLikelyIn(text)) {
    const match = pattern.exec(text);
    if (match !== null)
      return { model: match[0].trim(), start: match.index, end: match.index + match[0].trimEnd().length };
  }
  return undefined;
}

/** The maker that a processor's name gives away. */
export function vendorOf(cpuModel: string): ReadingValues['cpuVendor'] | undefined {
  if (/^\d{4}x(?:3d)?$|^[79]\d{3}p$|amd|epyc|ryzen|opteron|threadripper|athlon|phenom/i.test(cpuModel))
    return 'amd';
  if (/armv8|snapdragon|qualcomm|^m\d(?: |$)|apple m\d|ampere|cortex|\bsq\d\b/i.test(cpuModel)) return 'arm';
  return INTEL_NAME.test(cpuModel) ? 'intel' : undefined;
}

const INTEL_NAME =
  /intel|^n\d{2,3}$|xeon|pentium|celeron|\batom\b|core ?2|\bi[3579](?!\w)|core.{0,4} (?:i[3579]|ultra)|(?:platinum|gold|silver|bronze) \d{4}|^e[357]?[ -]?\d{4}|^\d{4}[a-z]? ?v[2-6]|^\d{1,2}\d00k|^[exlw][3457]\d{3}/i;
