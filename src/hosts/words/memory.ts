import { findSizes, type Size } from '../units.ts';

/** An amount of memory that a clause speaks of. */
export interface MemoryWords {
  readonly gib: number;
  /** `modules`: so many of that size; `total`: called memory; `bare`: an amount that nothing names. */
  readonly kind: 'modules' | 'total' | 'bare';
  readonly start: number;
  readonly end: number;
}

const NAMED =
  /\b(?:ram|memory|mem|pc[2345]l?-\d{4,5}\w?|[1248]rx(?:4|8|16)|[rlu]?r?dimms?|so-?dimms?|ecc)\b|\bddr[2345]?|arbeitsspeicher|mémoire/i;
const NAMED_RIGHT_AFTER =
  /^ ?(?:of )?(?:(?!free|used|max)[\w.@-]{1,12} ){0,2}?(?:ram|memory|mem|ddr[2345]?[\w-]{0,6}|[rlu]?r?dimms?|so-?dimms?|ecc)\b(?! (?:slots?|cache|card))/i;
const MODULE = /dimm|memory kit|module|stick|\bddr[345]|\bpc[2345]l?-\d{4,5}|\b[1248]rx(?:4|8|16)\b/i;
/** What else is counted in gigabytes, behind the amount. */
const OTHER_AFTER =
  /\b(?:ssds?|hdds?|nvme|sas|sata|disks?|drives?|raid|storage|flash|cache|nv|swap|page ?file|vram|gddr\w?|gpu|video|graphics|boss|m\.2|u\.2|e1\.s|e3\.s|emmc|vhdx?|csv|luns?|array|partitions?|volumes?|usb|sd ?card|dual sd|boot|rpm|perc|tape|backups?|nas|san|fibre|fiber|fc|hba|nics?|lans?|lom|ports?|network|ethernet|switch|link|wan|internet|gbe|sfp\w*|base-?t|free|available|in use|used|reserved|per vm|each vm|vms|guests?|each for)\b|^ each\b(?! of)|\d{2}k\b|base x\d/i;
/** The same in front of it, and what makes it a limit. */
const OTHER_BEFORE =
  /\b(?:ssds?|hdds?|nvme|sas|sata|disks?|drives?|raid|storage|flash|cache|swap|page ?file|vram|gddr\w?|gpu|video|graphics|geforce|quadro|rtx|gtx|radeon|tesla|boss(?:-s\d)?|m\.2|u\.2|luns?|array|partitions?|volumes?|usb|sd ?card|boot|perc|controllers?|tape|backups?|nas|san|fibre|fiber|fc|hba|sized?|c:|d:|l[123])\b|\bh[37]\d\dp?\b|\b(?:max|maximum|up to|upgrad\w{1,5}(?: to)?|expand\w{1,5}(?: to)?|supports?|vms?(?: with| at| of)?|guests?|capacity)\W{0,3}(?:capacity\W{0,2}|of )?$/i;
const LIMIT_BEFORE =
  /\b(?:max|maximum|up to|upgrad\w{1,5}(?: to)?|expand\w{1,5}(?: to)?|supports?|each|each vm|per vm|vms?(?: with| at)|free|available|used|in use|cached?|committed|reserved|swap|page ?file)\W{0,3}(?:capacity\W{0,2}|of )?(?:memory|ram)?\W{0,3}(?:is |of )?$/i;

/** Amounts that machines are sold with; others without a name are disks as likely as not. */
const PLAUSIBLE = new Set([
  1, 2, 3, 4, 6, 8, 12, 16, 20, 24, 32, 36, 40, 48, 64, 72, 80, 96, 128, 144, 160, 192, 256, 288, 320, 384,
  512, 576, 640, 768, 1024, 1152, 1536, 2048, 3072, 4096, 6144, 8192,
]);

/** Reads one clause. `quantity` is that of the line of a quote. `labelled`: a label of its own stands before it. */
export function findMemory(text: string, quantity?: number, labelled = false): readonly MemoryWords[] {
  const sizes = findSizes(text).filter(({ unit, gib }) => gib > 0 && !isBits(unit, text));
  if (sizes.length === 0) return withoutUnit(text);
  const words = sizes.flatMap((size, index) => {
    const before = text.slice(sizes[index - 1]?.end ?? 0, size.start);
    const isItem = quantity !== undefined && MODULE.test(text);
    const after = text.slice(size.end, isItem ? text.length : sizes[index + 1]?.start);
    const named = isNamed(before, after, sizes.length === 1);
    return named === undefined ? [] : toMemory(text, size, { named, labelled, quantity });
  });
  // `16 x HPE 64GB (1x64GB)` says the same twice.
  return quantity === undefined || !MODULE.test(text) ? words : words.slice(0, 1);
}

/** `8x32 ram`, `64 of ram`: nobody has so many of anything else. */
const WITHOUT_UNIT =
  /(?<![\w.,x/-])(?:(\d{1,2}) ?[x×*] ?)?(4|8|16|24|32|48|64|96|128|192|256|384|512|768)(?: of)? (?:ram|ddr[345]\w{0,6}|[rlu]?r?dimms?)\b(?! (?:slots?|sockets?))/i;

/** `mem 768`, `ram: 64`. */
const WITHOUT_UNIT_AFTER =
  /\b(?:ram|mem|memory)(?: |: ?|=)(?:(\d{1,2}) ?[x×*] ?)?(4|8|16|24|32|48|64|96|128|192|256|384|512|768)(?![\w.]| ?(?:mhz|mt|x|slots?|%))/i;

function withoutUnit(text: string): readonly MemoryWords[] {
  const match = WITHOUT_UNIT.exec(text) ?? WITHOUT_UNIT_AFTER.exec(text);
  if (match === null || LIMIT_BEFORE.test(text.slice(0, match.index))) return [];
  const [words, times, size] = match;
  // So many modules of a size that is not said.
  if (times === undefined && /dimm/i.test(words)) return [];
  const kind = times === undefined ? 'total' : 'modules';
  return [
    { gib: Number(times ?? 1) * Number(size), kind, start: match.index, end: match.index + words.length },
  ];
}

/** Whether what stands around an amount calls it memory; `undefined` where it is something else. */
function isNamed(before: string, after: string, alone: boolean): boolean | undefined {
  const near = after.slice(0, NEAR).replace(NEXT_COUNT, '');
  if (LIMIT_BEFORE.test(before)) return undefined;
  if (NAMED_RIGHT_AFTER.test(near)) return true;
  const named = NAMED.test(before.slice(-NEAR)) || NAMED.test(near) || (alone && NAMED.test(before));
  return OTHER_AFTER.test(near) || OTHER_BEFORE.test(named ? before.slice(-NEAR) : before)
    ? undefined
    : named;
}

/** `64gb 2 NICs`: what is counted next says nothing about the amount before it. */
const NEXT_COUNT =
  /\s\d{1,2} ?(?:[x×] ?\d|nics?\b|lans?\b|ports?\b|ssds?\b|hdds?\b|disks?\b|drives?\b|vms?\b|network\b).*$/i;

/** How far from an amount the word may stand that says what it is, characters. */
const NEAR = 40;

interface Setting {
  readonly named: boolean;
  readonly labelled: boolean;
  readonly quantity: number | undefined;
}

function toMemory(text: string, size: Size, { named, labelled, quantity }: Setting): readonly MemoryWords[] {
  const { start, end } = size;
  const times = multiplierOf(text, size);
  if (times !== undefined && (named || (isPlausible(size.gib * times) && !isLinkSpeed(size)))) {
    return [{ gib: size.gib * times, kind: 'modules', start, end }];
  }
  if (named && quantity !== undefined && MODULE.test(text)) {
    return [{ gib: size.gib * quantity, kind: 'modules', start, end }];
  }
  if (named) return [{ gib: size.gib, kind: 'total', start, end }];
  return !labelled && !isLinkSpeed(size) && !/^T/i.test(size.unit) && isPlausible(size.gib)
    ? [{ gib: size.gib, kind: 'bare', start, end }]
    : [];
}

const BEFORE = /(?:^|[^\w.])(?:(\d{1,2}) ?[x×*] ?|\((\d{1,2})\) ?)$/i;
const AFTER = /^ ?(?:[a-z][a-z\d-]{1,9} )?[(]?[x×*] ?(\d{1,2})(?![\w.])/i;

function multiplierOf(text: string, { start, end }: Size): number | undefined {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 6), start));
  const count = before?.[1] ?? before?.[2] ?? AFTER.exec(text.slice(end))?.[1];
  return count === undefined ? undefined : Number(count);
}

/** `4x1G`, `2x10G`: how people write ports. */
const isLinkSpeed = ({ unit, gib }: Size): boolean => /^(?:g|G|gb)$/.test(unit) && LINK_SPEEDS.has(gib);
const LINK_SPEEDS = new Set([1, 5, 10, 25, 40, 50, 100, 200, 400]);

const isPlausible = (gib: number): boolean => PLAUSIBLE.has(gib);

/** `10Gb`, `16Gb FC`: lines and chips are counted in bits, unless a word says that it is memory. */
const isBits = (unit: string, text: string): boolean =>
  unit === 'Gb' && (!NAMED.test(text) || /\b(?:fc|fibre|sas|base)\b/i.test(text));

/**
 * The memory of the machine, from all that was said: a total, otherwise the modules together, otherwise the one
 * amount without a name. Two of those are memory and disk, the smaller one first.
 */
export function totalMemory<M extends MemoryWords>(mentions: readonly M[]): M | undefined {
  const total = mentions.find(({ kind }) => kind === 'total');
  if (total !== undefined) return total;
  const modules = mentions.filter(({ kind }) => kind === 'modules');
  const [firstModules] = modules;
  if (firstModules !== undefined) {
    return { ...firstModules, gib: modules.reduce((sum, { gib }) => sum + gib, 0) };
  }
  const [first, second] = mentions;
  return first !== undefined && second !== undefined && second.gib <= first.gib ? undefined : first;
}
