import { COUNT, countOf, gibOf, SIZE } from './numbers.ts';
import type { Token } from './token.ts';

type Pattern = readonly [RegExp, (match: RegExpExecArray) => Token | Token[]];

const pattern = (source: string, read: (match: RegExpExecArray) => Token | Token[]): Pattern => [
  new RegExp(source, 'y'),
  read,
];

const END = '(?![a-z0-9])';
const YEAR = '(?!20(?:08|12|16|19|22|25)(?![0-9]))';
const STORAGE = '(?:(?:shared|usable|cluster|free) )*(?:storage|san|csvs?|nas|capacity)';
const DISK = '(?:(?:os|system|data|virtual|hard) )*(?:disks?|vhdx?s?|hdds?|ssds?|drives?)';
const THREADS = '(?:ht|hyper-?threading|hyper threading|smt)';
const VMS = `(?:vms?|vm's|virtual machines?|guests?|vdis?|virtual desktops?)`;
const HOSTS = '(?:hosts?|nodes?|servers?(?! 20[0-9][0-9]))';

/** What a count in front of it counts, so that the count is not one of virtual machines. */
const UNIT =
  '(?:v-?c|vp|virtual|cpu|core|c(?![a-z])|socket|proc|host|node|server|vm|[gtm]i?b|[gtm](?![a-z])|gig|x ?[0-9])';

/** `512 GB reserve 32 GB`, `8 GB disk 100 GB`: a label between two amounts, which may belong to either. */
const between = (label: string): string =>
  `${SIZE}(?: (?:of )?(?:ram|memory|mem))? ${label}(?: of|:|=)? ?${SIZE}`;

/** Of two amounts the smaller one is memory beside a disk, and a reserve beside memory. */
const inOrder = ([, first, unit, second, other]: RegExpExecArray): readonly [number, number] => {
  const [one, two] = [gibOf(first, unit), gibOf(second, other)];
  return one < two ? [one, two] : [two, one];
};

const memoryOf = (gib: number): Token => ({ kind: 'memory', leastGiB: gib, gib, isNamed: false });

/** Two amounts and a label between them; tried first, so that the label does not take the wrong one. */
const pairs: readonly Pattern[] = [
  pattern(between('(?:(?:host|parent|root|memory) )*reserved?'), (match) => {
    const [reserve, memory] = inOrder(match);
    return [memoryOf(memory), { kind: 'reserve', gib: reserve }];
  }),
  pattern(between(STORAGE), (match) => {
    const [memory, storage] = inOrder(match);
    return [memoryOf(memory), { kind: 'storage', gib: storage }];
  }),
  pattern(between(DISK), (match) => {
    const [memory, disk] = inOrder(match);
    return [memoryOf(memory), { kind: 'disk', gib: disk }];
  }),
];

/** The conditions of the request; tried before its figures, because they hold figures too. */
const conditions: readonly Pattern[] = [
  pattern(`n ?\\+ ?(\\d{1,2})${END}`, ([, count]) => ({ kind: 'spare', count: countOf(count) })),
  pattern(`${COUNT} (?:spare|standby|failover) ?(?:hosts?|nodes?|servers?)?${END}`, ([, count]) => ({
    kind: 'spare',
    count: countOf(count),
  })),
  pattern(`${SIZE} (?:(?:host|parent|root|memory) )*reserved?${END}`, ([, digits, unit]) => ({
    kind: 'reserve',
    gib: gibOf(digits, unit),
  })),
  pattern(
    `(?:(?:host|parent|root|memory|partition) )*reserved?(?: of|:|=)? ?${SIZE}`,
    ([, digits, unit]) => ({
      kind: 'reserve',
      gib: gibOf(digits, unit),
    }),
  ),
  pattern(`(\\d{1,3}(?:\\.\\d{1,2})?) ?(?::|to) ?1${END}`, ([, ratio]) => ({
    kind: 'ratio',
    ratio: Number(ratio),
  })),
  pattern(`1 ?: ?(\\d{1,3})${END}`, ([, ratio]) => ({ kind: 'ratio', ratio: Number(ratio) })),
  pattern(`(?:no|without|w/o) ${THREADS}${END}|${THREADS}[ =:]*(?:off|no|disabled)${END}`, () => ({
    kind: 'threads',
    perCore: 1,
  })),
  pattern(`(?:(?:with|w/) ?)?${THREADS}${END}(?:[ =:]*(?:on|yes|enabled)${END}(?! \\d))?`, () => ({
    kind: 'threads',
    perCore: 2,
  })),
  pattern(`(?:standard|std)${END}`, () => ({ kind: 'edition', edition: 'standard' })),
  pattern(`(?:datacent(?:er|re)|data cent(?:er|re)|dc)${END}`, () => ({
    kind: 'edition',
    edition: 'datacenter',
  })),
  pattern(`enterprise${END}`, () => ({ kind: 'edition', edition: 'enterprise' })),
  pattern(`gen(?:eration)?[ -]?([12])${END}`, ([, generation]) => ({
    kind: 'generation',
    generation: generation === '1' ? 1 : 2,
  })),
  pattern(`dynamic(?: memory| ram)?${END}`, () => ({ kind: 'dynamic' })),
];

/** Amounts of storage and memory. */
const sizes: readonly Pattern[] = [
  pattern(`${SIZE} (?:of )?${STORAGE}${END}`, ([, digits, unit]) => ({
    kind: 'storage',
    gib: gibOf(digits, unit),
  })),
  pattern(`${STORAGE}(?: of|:|=)? ?${SIZE}`, ([, digits, unit]) => ({
    kind: 'storage',
    gib: gibOf(digits, unit),
  })),
  pattern(`${SIZE} (?:of )?${DISK}${END}`, ([, digits, unit]) => ({
    kind: 'disk',
    gib: gibOf(digits, unit),
  })),
  pattern(`${DISK}(?: of|:|=)? ?${SIZE}`, ([, digits, unit]) => ({ kind: 'disk', gib: gibOf(digits, unit) })),
  pattern(
    `(\\d{1,7}(?:\\.\\d{1,3})?) ?(?:-|to) ?${SIZE}( (?:of )?(?:ram|memory|mem)${END})?`,
    ([, least, digits, unit]) => ({
      kind: 'memory',
      leastGiB: gibOf(least, unit),
      gib: gibOf(digits, unit),
      isNamed: true,
    }),
  ),
  pattern(`${SIZE}( (?:of )?(?:ram|memory|mem)${END})?`, ([, digits, unit, named]) => ({
    kind: 'memory',
    leastGiB: gibOf(digits, unit),
    gib: gibOf(digits, unit),
    isNamed: named !== undefined,
  })),
];

/** Counts of virtual machines, processors and hosts. */
const counts: readonly Pattern[] = [
  pattern(`${YEAR}${COUNT} ?x? ?(?:(windows|linux) )?(?:more )?${VMS}${END}`, ([, count, system]) => ({
    kind: 'vms',
    count: countOf(count),
    isLinux: system === 'linux',
  })),
  pattern(`${VMS} ?[:=] ?(\\d{1,6})${END}`, ([, count]) => ({
    kind: 'vms',
    count: countOf(count),
    isLinux: false,
  })),
  pattern(
    `${COUNT}(?:[ -]?(?:sockets?|cpus?|processors?))?(?: ?x ?| (?=\\d+-core))(\\d{1,4})[ -]?(?:cores?|c)(?:/(\\d{1,4}) ?t)?${END}`,
    ([, sockets, cores, threads]) => ({
      kind: 'cores',
      sockets: countOf(sockets),
      count: countOf(cores),
      ...(threads === undefined ? {} : { threads: countOf(threads) }),
    }),
  ),
  pattern(
    `(\\d{1,4})[ -]?(?:physical )?(?:cores?|c)(?:/(\\d{1,4}) ?t)?${END}(?: (each|per (?:socket|cpu|processor)|in total|total))?`,
    ([, cores, threads, counted]) => ({
      kind: 'cores',
      count: countOf(cores),
      ...(threads === undefined ? {} : { threads: countOf(threads) }),
      ...(counted === undefined ? {} : { counted: counted.endsWith('total') ? 'total' : 'each' }),
    }),
  ),
  pattern(
    `${COUNT} ?x? ?(?:v-?cpus?|v-?cores?|virtual (?:cpus?|processors?|cores?)|vprocs?)${END}`,
    ([, n]) => ({
      kind: 'vcpus',
      count: countOf(n),
    }),
  ),
  pattern(`${YEAR}${COUNT}[ -]?x? ?(?:(?:identical|physical|hyper-v|hyperv) )*${HOSTS}${END}`, ([, n]) => ({
    kind: 'hosts',
    count: countOf(n),
  })),
  pattern(`${HOSTS} ?[:=] ?(\\d{1,5})${END}`, ([, n]) => ({ kind: 'hosts', count: countOf(n) })),
  pattern(`${COUNT}[ -]?(?:sockets?|cpus?|processors?|procs?)${END}`, ([, n]) => ({
    kind: 'sockets',
    count: countOf(n),
  })),
  pattern(`(\\d{1,6}) ?x(?= ?\\(?\\d)`, ([, n]) => ({ kind: 'times', count: countOf(n) })),
  pattern(`x ?(\\d{1,6})(?![a-z0-9.:/])(?! ?-?${UNIT})`, ([, n]) => ({
    kind: 'vms',
    count: countOf(n),
    isLinux: false,
  })),
];

const words: readonly Pattern[] = [
  pattern(`(?:per|each|every|for each|for every) (?:vm|guest|virtual machine)${END}`, () => ({
    kind: 'of',
    whose: 'vm',
  })),
  pattern(`(?:per|each|every|for each|for every) (?:host|node|server)${END}`, () => ({
    kind: 'of',
    whose: 'host',
  })),
  pattern(`each${END}`, () => ({ kind: 'each' })),
  pattern(`(?:failover )?cluster(?:ed)?${END}`, () => ({ kind: 'cluster' })),
  pattern(`linux${END}`, () => ({ kind: 'linux' })),
  pattern(`(?:\\+|plus${END})`, () => ({ kind: 'plus' })),
  pattern(`on${END}`, () => ({ kind: 'on' })),
];

/** Every pattern in the order of trying: the longer meaning before the shorter one. */
export const patterns: readonly Pattern[] = [
  ...pairs,
  ...conditions,
  ...sizes,
  ...words.slice(0, 2),
  ...counts,
  ...words,
];
