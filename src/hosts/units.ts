/** An amount of memory or storage, where it stands in a text. */
export interface Size {
  readonly gib: number;
  /** The unit as written: `GB`, `Gb`, `gigs`, `Mo`. */
  readonly unit: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** GiB in one of each unit. People and Windows write GB and MB and mean powers of 1024. */
const GIB: Readonly<Record<string, number>> = { b: 2 ** -30, k: 2 ** -20, m: 2 ** -10, g: 1, t: 2 ** 10 };

/** Units in other alphabets, by the Latin letter that they begin with. */
const CYRILLIC: Readonly<Record<string, string>> = { К: 'k', М: 'm', Г: 'g', Т: 't' };

const UNIT =
  '(?:[KMGT]i?[Bb]|[kmgt]i?b|[KMG]o|To(?! )|[КМГТ]Б|bytes|[Gg]igabytes?|[Gg]igs?|[Tt]erabytes?|[Mm]egabytes?|[Gg])';
/** Digits with groups of three, or plain ones with a fraction. A blank groups only what is counted in MB or less. */
const SIZE = new RegExp(
  `(?<![\\d.,A-WYZa-wyz])(?:(\\d{1,3}(?: \\d{3}){1,4}) ?((?:[KkMm]i?[Bb]|[KM]o|[КМ]Б|bytes))|(\\d{1,3}(?:[.,']\\d{3}){1,4}|\\d{1,15}(?:[.,]\\d{1,3})?)(?:[ -]| {2})?(${UNIT}))(?![A-Za-zА-Я\\d])`,
  'g',
);

/** Every size in a text, in order. */
export function findSizes(text: string): readonly Size[] {
  if (!/\d/.test(text)) return [];
  return Array.from(text.matchAll(SIZE), (match) => {
    const digits = match[1] ?? match[3] ?? '';
    const unit = match[2] ?? match[4] ?? '';
    const gib = toNumber(digits, unit) * gibPer(unit);
    return { gib, unit, start: match.index, end: match.index + match[0].length };
  });
}

/** GiB in one unit; a unit that nobody uses counts nothing. */
export function gibPer(unit: string): number {
  const [letter = ''] = unit;
  return GIB[CYRILLIC[letter] ?? letter.toLowerCase()] ?? 0;
}

/** Two decimals: finer than any module, coarser than what firmware keeps for itself. */
export const roundGib = (gib: number): number => Math.round(gib * 100) / 100;

/**
 * The number that digits with separators mean. What groups digits and what marks the fraction depends on
 * the regional settings of the machine, not on its language, so the number itself has to tell.
 */
export function toNumber(digits: string, unit: string): number {
  const text = digits.replace(/[ ']/g, '');
  const marks = text.match(/[.,]/g) ?? [];
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return Number(text);
  const mixed = marks.some((mark) => mark !== marks[0]);
  const repeated = !mixed && marks.length > 1;
  if (repeated || (!mixed && groups(text, last, unit))) return Number(text.replace(/[.,]/g, ''));
  return Number(`${text.slice(0, last).replace(/[.,]/g, '')}.${text.slice(last + 1)}`);
}

/** Whether a single mark groups: three digits after it, and a unit that is counted in thousands. */
function groups(text: string, mark: number, unit: string): boolean {
  if (text.length - mark - 1 !== 3 || text.startsWith('0')) return false;
  return gibPer(unit) < 1 || text[mark] === ',';
}
