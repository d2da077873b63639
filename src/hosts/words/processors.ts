import type { ProcessorName } from '../names/processor-names.ts';
import { COUNT, type Found, found, readCount } from './found.ts';

/** How many, and whether for one processor, for the machine, or not said which. */
export interface Amount {
  readonly count: number;
  readonly of: 'processor' | 'machine' | 'unsaid';
}

/** What a piece of text says about processors. */
export interface ProcessorWords {
  readonly model?: Found<string>;
  readonly sockets?: Found<number>;
  readonly cores?: Found<Amount>;
  readonly threads?: Found<Amount>;
}

/** A licence counts cores too, and they are not those of the machine. */
const LICENCE = /licen[cs]|core[ -]?pack|\bcals?\b|subscription/i;
const SYSTEM = /windows|server 20|\bws20|\b(?:data ?cent(?:er|re)|standard|std)\b/i;

/** What is known of a clause before it is read. */
export interface ProcessorSetting {
  /** The processor that the clause names. */
  readonly name: ProcessorName | undefined;
  /** The line names one, here or elsewhere. */
  readonly named?: boolean;
  /** That of the line of a quote. */
  readonly quantity?: number | undefined;
}

/** Reads one clause. */
export function findProcessors(
  text: string,
  { name, named = false, quantity }: ProcessorSetting,
): ProcessorWords {
  if (name === undefined && !COUNTS.test(text)) return {};
  const isLicence = name === undefined && (LICENCE.test(text) || SYSTEM.test(text));
  if (isLicence) return {};
  const model = name === undefined ? undefined : { value: name.model, start: name.start, end: name.end };
  const sockets = findSockets(text, model, quantity);
  const amounts = findAmounts(text, model !== undefined || sockets !== undefined, named);
  return {
    ...(model === undefined ? {} : { model }),
    ...(sockets === undefined ? {} : { sockets }),
    ...amounts,
  };
}

/** Cheap test for anything that counts processors. */
const COUNTS = /\d ?c|\d ?t|core|kern|urs|cleos|thread|socket|cpu|proc|logical|\blps?\b/i;

const MAKER = '(?:(?:intel|amd|hpe?|dell|lenovo|genuine)(?:\\(r\\)|®)? )?';
const CORES_BETWEEN = '(?:\\d{1,3}[ -]?c(?:ores?)?[ -]|(?:dual|quad|six|eight|octa)[ -]core )?';
/** What other languages put between a number and the processors that it counts. */
const COUNTED =
  'prozessoren|processeurs?|procesadores?|processador(?:es)?|processori|processorer|processors|procesor[yaůó]w?|процессор(?:а|ов)|adet|stuks?|st|шт\\.?';
const COUNT_ELSEWHERE =
  'due|twee|två|dwa|dwie|dva|два|две|четыре|cztery|fyra|quattro|vier|quatre|cuatro|quatro|iki|dört';
const BEFORE_ELSEWHERE = new RegExp(
  `(?:^|[^\\wà-ÿĀ-ɏ.])(?:(${COUNT_ELSEWHERE}) (?:(?:${COUNTED}) )?|(\\d{1,2}) (?:${COUNTED}) )${MAKER}$|([两二双四三]|\\d{1,2}) ?[颗顆个個枚路基块] ?${MAKER}$`,
  'i',
);
const BEFORE = new RegExp(
  `(?:^|[^\\w.])(?:(\\d{1,2}) ?[x×*] ?|\\((\\d{1,2})x?\\) ?|((?:single|one|dual|two|twin|quad|four|eight|zwei|deux|dos|dois)|(?<=(?:^|[,;:+(] ?|with |has |have |and |of |got |mit |avec |con |com |w/ ?|running ))\\d)[ -](?:(?:sockets?|cpus?|procs?|processors?|prozessoren|processeurs?|procesadores?|processador(?:es)?)[ ,:-]{1,3})?|(\\d{1,2})x )${CORES_BETWEEN}${MAKER}$`,
  'i',
);
const AFTER =
  /^(?:(?!gb)[^,;]){0,40}?(?:[( ]|^)[x×] ?(\d{1,2})\)?(?![\w.])|^ ?\((\d) ?(?:sockets?|cpus?|processors?|off)\)|^ ?(\d{1,2}) ?(?:개|颗|顆|个|個|枚|基|шт|adet|stuks|szt)/i;
const SOCKET_WORDS = new RegExp(
  `(?<![\\w.-])(${COUNT})[ -]?(?:x )?(?:(?:physical|populated) )?(?:(sockets?)|cpus?|procs?|processors?)(?![\\w-])`,
  'i',
);
/** `2x 16c`, `2 x 12 cores`. */
const TIMES_CORES = /(?<![\w.])(\d{1,2}) ?[x×*] ?\d{1,3}[ -]?c(?:ores?)?(?!\w)/i;

/** More are the name of a socket: LGA 2011. */
const SOCKETS_MAX = 64;
/** Most sockets that "cpus" means; more of them are logical processors as likely as not. */
const CPUS_MAX = 4;

function findSockets(
  text: string,
  model: Found<string> | undefined,
  quantity?: number,
): Found<number> | undefined {
  if (model !== undefined) {
    const before = BEFORE.exec(text.slice(0, model.start));
    const count = readCount(before?.[1] ?? before?.[2] ?? before?.[3] ?? before?.[4] ?? '');
    if (count !== undefined) return { value: count, start: model.start, end: model.end };
    const elsewhere = BEFORE_ELSEWHERE.exec(text.slice(0, model.start));
    const counted = readCount(elsewhere?.[1] ?? elsewhere?.[2] ?? elsewhere?.[3] ?? '');
    if (counted !== undefined) return { value: counted, start: model.start, end: model.end };
    const after = AFTER.exec(text.slice(model.end));
    const times = Number(after?.[1] ?? after?.[2] ?? after?.[3] ?? Number.NaN);
    if (times > 0) return { value: times, start: model.start, end: model.end };
    if (quantity !== undefined) return { value: quantity, start: model.start, end: model.end };
  }
  const times = TIMES_CORES.exec(text);
  if (times !== null) return found(Number(times[1]), times);
  const words = /dimm|memory|ram\b/i.test(text) ? null : SOCKET_WORDS.exec(text);
  const count = readCount(words?.[1] ?? '');
  const most = words?.[2] === undefined ? CPUS_MAX : SOCKETS_MAX;
  if (words === null || count === undefined || count > most) return undefined;
  return found(count, words);
}

const PAIR =
  /(?<![\w.])(\d{1,3}) ?(?:c(?:ores?)?|kerne|c(?:o|œ)e?urs|n[uú]cleos) ?(?:[/,|&]|und|et|y|e) ?(\d{1,4}) ?(?:t(?:hreads?)?|hilos)(?!\w)/i;
const CORES = new RegExp(
  `(?<![\\w.])(?:(\\d{1,3}) ?c|(${COUNT})[ -]?(?:cores?|kerne?n?|c(?:o|œ)e?urs|n[uú]cleos))(?![\\w:\\\\])`,
  'i',
);
const THREADS =
  /(?<![\w.-])(\d{1,4})[ -]?(?:t(?:hreads?)?|logical (?:processors?|cpus?|cores?)|lps?|vcpus?|vcores?)(?!\w)/i;

function findAmounts(text: string, here: boolean, named: boolean): Pick<ProcessorWords, 'cores' | 'threads'> {
  if (LICENCE.test(text)) return {};
  const stated = extent(text);
  const ofCores = (match: RegExpExecArray): Amount['of'] | undefined =>
    /^ ?(?:each|per|apiece)/i.test(text.slice(match.index + match[0].length)) ? 'processor' : stated;
  const pair = PAIR.exec(text);
  if (pair !== null) {
    const of = stated ?? (here || named ? 'processor' : 'unsaid');
    return {
      cores: found({ count: Number(pair[1]), of }, pair),
      threads: found({ count: Number(pair[2]), of }, pair),
    };
  }
  const cores = CORES.exec(text);
  const of = (cores === null ? stated : ofCores(cores)) ?? (here ? 'processor' : 'unsaid');
  const threads = THREADS.exec(text);
  const count = readCount(cores?.[1] ?? cores?.[2] ?? '');
  return {
    ...(cores === null || count === undefined ? {} : { cores: found({ count, of }, cores) }),
    ...(threads === null
      ? {}
      : { threads: found({ count: Number(threads[1]), of: threadsOf(threads[0], stated, of) }, threads) }),
  };
}

/** Windows and hypervisors count logical processors for the whole machine. */
const threadsOf = (words: string, stated: Amount['of'] | undefined, of: Amount['of']): Amount['of'] =>
  stated ?? (/logical|vc/i.test(words) ? 'machine' : of);

function extent(text: string): Amount['of'] | undefined {
  if (/\b(?:total|in all|altogether|overall|combined)\b/i.test(text)) return 'machine';
  return /\beach\b|\bper (?:cpu|socket|processor|proc)\b|\bapiece\b/i.test(text) ? 'processor' : undefined;
}
