import { NUMBER_WORDS } from '../../hosts/words/number-words.ts';
import type { StorageKind } from '../request.ts';

/** A piece of a request that means something. */
export type Token =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'times' | 'rdma' | 'wireless' | 'noun' | 'cards' | 'and' }
  | { readonly kind: 'hba' }
  | { readonly kind: 'ports'; readonly count: number }
  | { readonly kind: 'speed'; readonly gbps: number }
  | { readonly kind: 'maker'; readonly name: string }
  | { readonly kind: 'nodes'; readonly count: number }
  | { readonly kind: 'storage'; readonly storage: StorageKind }
  | {
      readonly kind: 'flag';
      readonly flag: 'cluster' | 'migration' | 'switchless' | 'lbfo' | 'azure' | 'roce' | 'iwarp';
    }
  | { readonly kind: 'other'; readonly name: string }
  | { readonly kind: 'release' | 'word' };

const COUNT = `(?:\\d{1,2}|${Object.keys(NUMBER_WORDS)
  .filter((word) => word.length > 2)
  .join('|')})`;
const countOf = (text: string): number => NUMBER_WORDS[text] ?? Number(text);

const MEGABITS_PER_GIGABIT = 1_000;
const speed = (gbps: number): Token => ({ kind: 'speed', gbps });
const flag = (name: Extract<Token, { kind: 'flag' }>['flag']): Token => ({ kind: 'flag', flag: name });
const stored = (storage: StorageKind): Token => ({ kind: 'storage', storage });

type Pattern = readonly [RegExp, Read];
type Read = (match: RegExpExecArray) => Token;

/** In the order in which they are tried at each place; lower case, one blank between words. */
const SOURCES: readonly (readonly [string, Read])[] = [
  ['azure (?:local|stack hci)', () => flag('azure')],
  [
    '(?:(?:microsoft )?hyper-v )?(?:windows )?(?:server )?(?:ws ?)?20(?:08|12|16|19|22|25)(?: ?r2)?|(?:windows|win|w) ?(?:11|10|8\\.1|8)|(?:w|ws|win)?2k(?:8|12|16|19|22|25)(?: ?r2)?|(?:08|12) ?r2',
    () => ({ kind: 'release' }),
  ],
  // Management controllers, short-range radio and what Windows itself makes of other adapters.
  [
    '(?:idrac|ilo|xcc|bmc|ipmi|cimc)(?: ?\\d)?(?: usb)?(?: (?:nic|adapter|port|device))?s?|usb (?:nic|adapter|ethernet)s?',
    ([name]) => ({ kind: 'other', name }),
  ],
  ['bluetooth(?: (?:device|pan|adapter|network connection))*', () => ({ kind: 'other', name: 'Bluetooth' })],
  [
    'vethernet(?: ?\\([^)]*\\))?|hyper-v virtual (?:ethernet|switch)[a-z ]*adapters?',
    () => ({ kind: 'other', name: 'vEthernet' }),
  ],
  [
    '(?:microsoft )?(?:network adapter )?multiplexor(?: driver)?',
    () => ({ kind: 'other', name: 'Multiplexor' }),
  ],
  [
    '(?:fc|fibre channel|fiber channel) (?:hba|host bus adapter|card|adapter|port)s?',
    () => ({ kind: 'hba' }),
  ],
  ['(?:sas |raid )?(?:hbas?|host bus adapters?)', () => ({ kind: 'hba' })],
  ['fib(?:re|er)[ -]channel|fc', () => stored('fibre-channel')],
  ['iscsi', () => stored('iscsi')],
  ['storage spaces direct|s2d', () => stored('s2d')],
  ['smb(?: direct| ?3(?:\\.\\d)?)?|sofs|scale-out file server|file (?:server|share)s?', () => stored('smb')],
  [
    'local(?: (?:storage|disks?|ssds?|drives?))?|das|direct[ -]attached|nvme|ssds?|raid',
    () => stored('local'),
  ],
  ['rocev?2?', () => flag('roce')],
  ['iwarp', () => flag('iwarp')],
  ['smart ?nics?', () => ({ kind: 'noun' })],
  ['rdma(?:[ -](?:capable|enabled))?', () => ({ kind: 'rdma' })],
  ['wi-?fi(?: ?\\d)?|wireless|wlan|802\\.11[a-z]*', () => ({ kind: 'wireless' })],
  ['live[ -]migrations?|lm|migrations?', () => flag('migration')],
  ['switchless|back[ -]to[ -]back|direct(?:ly)?[ -](?:cabled|connected)', () => flag('switchless')],
  ['lbfo', () => flag('lbfo')],
  [
    `(${COUNT})[ -](?:nodes?|hosts?|servers?)`,
    ([, count = '']) => ({ kind: 'nodes', count: countOf(count) }),
  ],
  ['cluster(?:ed|s)?|failover|csv|ha', () => flag('cluster')],
  [`(${COUNT})(?:[ -]| ?x ?)?ports?`, ([, count = '']) => ({ kind: 'ports', count: countOf(count) })],
  [
    '(100|10)(?: ?mb(?:it|ps|\\/s)?| megabit)',
    ([, megabits = '']) => speed(Number(megabits) / MEGABITS_PER_GIGABIT),
  ],
  [
    '(1|2\\.5|5|10|20|25|40|50|56|100|200|400)(?:[ -]?g(?:b(?:e|ps|it|\\/s|ase-?[a-z]+)?|ig|igabit(?: ethernet)?|e)?)(?! ?(?:ram|memory|ddr))',
    ([, gbps = '']) => speed(Number(gbps)),
  ],
  ['gigabit(?: ethernet)?|gbe|gige', () => speed(1)],
  [
    'intel|broadcom|mellanox|nvidia|chelsio|marvell|qlogic|cavium|emulex|realtek|cisco|pensando|solarflare',
    ([name]) => ({ kind: 'maker', name }),
  ],
  ['cards?', () => ({ kind: 'cards' })],
  [
    '(?:network |ethernet |lan )?(?:adapters?|nics?|ports?|interfaces?|connections?)',
    () => ({ kind: 'noun' }),
  ],
  ['x|\\*', () => ({ kind: 'times' })],
  [COUNT, ([count]) => ({ kind: 'count', count: countOf(count) })],
  ['\\+|,|;|&|and|plus|with', () => ({ kind: 'and' })],
];

const PATTERNS: readonly Pattern[] = SOURCES.map(
  ([source, read]): Pattern => [new RegExp(`(?:${source})(?![a-z\\d])`, 'y'), read],
);

/** The pieces of a request, in its order; words that mean nothing here are one piece each. */
export function tokenize(text: string): readonly Token[] {
  const plain = normal(text);
  const tokens: Token[] = [];
  let at = 0;
  while (at < plain.length) {
    const found = plain.charAt(at) === ' ' ? undefined : tokenAt(plain, at);
    if (found !== undefined) tokens.push(found.token);
    at = found?.end ?? at + 1;
  }
  return tokens;
}

function tokenAt(text: string, at: number): { readonly token: Token; readonly end: number } {
  for (const [pattern, read] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null && match[0] !== '') return { token: read(match), end: at + match[0].length };
  }
  const length = /^[a-z\d.\-_/]+|^./.exec(text.slice(at))?.[0].length ?? 1;
  return { token: { kind: 'word' }, end: at + length };
}

/** Lower case, `×` as x, a blank on either side of the x between figures. */
const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[×✕]/g, 'x')
    .replace(/(?<=^|[\s+,;(])(\d{1,2}) ?x ?(?=\d|[a-z])/g, '$1 x ')
    .replace(/(?<=[a-z]) ?x ?(?=\d{1,2}(?:\s|$|[,+]))/g, ' x ')
    .replace(/[()[\]"]/g, ' ')
    .replace(/[?!.](?=\s|$)/g, ' ')
    .replace(/([+,;])/g, ' $1 ')
    .replace(/\s+/g, ' ')
    .trim();
