import { isUnusable, speedOfAdapter } from '../names/adapter-names.ts';
import { portsOfCards, portsOfName } from './adapter-ports.ts';
import { CARDS_ELSEWHERE, findUnspacedPorts, PORTS_ELSEWHERE } from './adapters-elsewhere.ts';
import { COUNT, isDenied, readCount } from './found.ts';
import { isGone } from './gone.ts';
import { LETTER } from './letter.ts';

/** Network adapters that a clause speaks of. */
export interface AdapterWords {
  /** The model where it is named, otherwise the words themselves. */
  readonly name: string;
  readonly wireless: boolean;
  /** Ports; absent when the words do not count them. */
  readonly count?: number;
  readonly speedGbps?: number;
  /** `false`: only a number of adapters, which other words may describe. */
  readonly specific: boolean;
  /** Said of a team, so perhaps of adapters that were named before. */
  readonly inTeam: boolean;
  readonly start: number;
  readonly end: number;
}

const STRONG_MODEL =
  'vmxnet ?3|e1000e?(?!\\w)|virtio(?:[ -]net)?|(?:X(?:L|XV)?[57]\\d{2}|E8[123]\\d|I(?:21\\d|22[56]|340|350))(?:-[A-Z]{1,5}\\d?[A-Z]{0,2})?|ConnectX-?\\d(?: ?[LDE]x)?|CX-?[3-7](?: ?Lx)?|BCM ?5\\d{3,4}\\w?|NC\\d{3}\\w{1,3}|\\d{3}(?:i|FLR[\\w+-]{0,10}|SFP28|SFP\\+)|QL4\\d{4}\\w{0,2}|825\\d{2}\\w{0,2}|RTL8\\d{3}\\w{0,2}|VIC ?1\\d{3}|AX\\d{3,4}\\b|BE\\d{3}\\b|AC ?\\d{4}\\b|Centrino[ \\w-]{0,20}';
const MAKER =
  '(?:intel|aquantia|broadcom|mellanox|nvidia|qlogic|marvell|chelsio|realtek|emulex|cisco|hpe?|dell|killer)(?:\\(r\\)|®)?';
/** Models with a name of their own, or a number behind a maker. */
const MODEL = new RegExp(
  `(?<![\\w-])(?:(?:${MAKER} )?(?:(?:ethernet )?(?:network adapter |controller )?)?(?:${STRONG_MODEL})(?!\\w)|${MAKER} (?:57\\d{1,3}|54\\d\\d|4[15]\\d{3}|5[67]\\dt?)(?!\\d)\\w{0,6})`,
  'i',
);
const SPEED_UNIT = '(?:gbe|gb\\/s|gbps|gbits?|gbase-?\\w{1,3}|g(?:igabit|ig|ige)?b?)';
const SPEED_FIGURE = '(?:(?:1|2\\.5|5|10|25|40|50)\\/){0,2}(1|2\\.5|5|10|20|25|40|50|100|200|400)';
/** `4x10GbE`, `2 x 25G`, `dual 10Gb`: so many of a speed. */
const TIMES_SPEED = new RegExp(
  `(?<![\\w.-])(${COUNT})(?: ?[x×*] ?(?:(${COUNT})[ -]ports? )?| ?(?:st|stk|stuks?|szt|шт|adet)\\.? | |-)${SPEED_FIGURE}[ -]?(${SPEED_UNIT})(?![\\w])`,
  'gi',
);
/** `nic 4x25`: without a unit, but nothing else. */
const TIMES_FIGURE = /\bnics?:? (\d{1,2}) ?[x×] ?(1|10|25|40|100)(?![\w.])/i;
const PORTS = new RegExp(
  `(?<![\\w.])(${COUNT})[ -]?(?:x )?(?:(?:port|p(?![\\w]))(?:s?(?![\\w]))|(?:${PORTS_ELSEWHERE})(?!${LETTER}))`,
  'i',
);
const CARDS_BEFORE = new RegExp(`(?:^|[^\\w.])(?:(${COUNT}) ?[x×] ?|(\\d{1,2}) |\\((\\d{1,2})x?\\) ?)$`, 'i');
const CARDS_AFTER = /^[^,;]{0,24}?(?:[( ])[x×] ?(\d{1,2})(?![\w.])/i;
const ADAPTERS = new RegExp(
  `(?<![\\w.-])(${COUNT})(?: ?x)?(?: [a-z\\d./-]{1,12}){0,3}? ?(?:nics?|network (?:cards?|adapters?|interfaces?|ports?)|ethernet (?:cards?|adapters?|ports?)|(?:network |lan |ethernet )adapters?|lan ports?|lans?|${CARDS_ELSEWHERE})(?!${LETTER})`,
  'i',
);
const NETWORK =
  /\bnics?\b|\bmlx\d?\b|\bcx-?[3-7]\b|network (?:card|adapter|interface|port)|ethernet|\bgbe\b|\dgbe|gigabit|\bgige\b|base-?t\b|\bsfp|qsfp|\blom\b|\brndc\b|\bndc\b|\blan\b|wi-?fi|wireless|wlan|802\.11|(?:dual|quad|two|four|\d)[ -]?ports?\b|\b(?:aquantia|broadcom|mellanox|qlogic|realtek|emulex|chelsio|marvell|intel) (?:1|2\.5|5|10|25|40|100) ?g/i;
const NETWORK_ELSEWHERE = new RegExp(
  `(?<!${LETTER})(?:${PORTS_ELSEWHERE}|${CARDS_ELSEWHERE})(?!${LETTER})`,
  'i',
);
/** `Gb` in these spellings counts bits, and so many of them are a link. */
const LINK_SPEED = /(?<![\w.])(?:(?:1|2\.5|5|10|25|40|100) ?Gb|100? ?Mb)(?:it|ps|\/s)?(?!\w)/;
/** Ports and speeds that are not those of adapters of this machine. */
const NOT_ADAPTERS =
  /\b(?:hba|fc|fcoe hba|fibre|fiber channel|sas|raid|idrac\d?|ilo\d?|ipmi|bmc|xcc|cimc|transceivers?|cables?|dac|optics?|usb|serial|display ?port|hdmi|vga|kvm|thunderbolt|firewall|router|uplink to|storage array|dimms?|ddr\d?|ram|memory|internet|wan|vnics?|virtual nics?|per vm)\b|\d ?port .{0,20}switch|(?:gbe?|gigabit|g|tor|rack|core) switch|switch(?:es)? (?:is|are|with|has)/i;
/** Cheap test for anything that an adapter may be called. */
const ADAPTER_WORDS =
  /nic|net|adapter|port|\dp\b|\d ?mb|g(?:b|ig|\b)|lan|lom|ndc|sfp|base-?t|wi-?fi|wireless|802|connectx|cx|vic|\b[xeiq]l?\d{3}|bcm|nc\d{3}|\d{3}i|825\d|rtl|broadcom|intel|aquantia|mellanox|qlogic|ax\d{3}|puert|port|poort|порт|red\b|réseau|rete|sieciow|сетев|nätverk|netz|[千万萬]兆|网|網|[无無][线線]|sans fil|inal|draadl|bezprz|беспров/i;
const TEAM = /\bSET\b|\b(?:lbfo|teamed|teaming|team|bond(?:ed)?)\b/i;
const WIRELESS =
  /wi-?fi(?: ?\d[e]?)?|wireless|wlan|802\.11\w{0,3}|(?:无线|無線)(?:网卡|網卡|LAN|网络)?|carte sans fil|inal[áa]mbric[oa]|draadloos|bezprzewodow[aey]|беспроводн(?:ая|ой|ую)/i;

/** Most ports that anybody counts; a larger number before a speed is part of a name. */
const PORTS_MAX = 32;

/** Reads one clause. `quantity` is that of the line of a quote. */
export function findAdapters(clause: string, quantity?: number): readonly AdapterWords[] {
  const text = MEMORY_WORDS.test(clause)
    ? clause.replace(MEMORY, (words) => '_'.repeat(words.length))
    : clause;
  const wireless = WIRELESS.exec(text);
  // A wireless adapter is one on USB, too.
  const others = wireless === null ? text : text.replace(/\busb\b/gi, '___');
  if (!ADAPTER_WORDS.test(text) || NOT_ADAPTERS.test(others) || isUnusable(text) || isGone(text)) return [];
  if (wireless !== null) return wirelessAdapter(text, wireless);
  const model = MODEL.exec(text);
  if (model !== null && isDenied(text, model.index)) return [];
  const inTeam = TEAM.test(text);
  const unspaced = findUnspacedPorts(text);
  if (unspaced !== undefined && model === null) return [{ ...unspaced, inTeam }];
  const isNetwork = NETWORK.test(text) || NETWORK_ELSEWHERE.test(text);
  const timed = timesSpeed(text, model !== null || isNetwork).map((one) => ({ ...one, inTeam }));
  const figure = timed.length === 0 ? TIMES_FIGURE.exec(text) : null;
  if (figure !== null) {
    const name = figure[0];
    const [count, speedGbps] = [Number(figure[1]), Number(figure[2])];
    return [
      {
        name,
        wireless: false,
        count,
        speedGbps,
        specific: true,
        inTeam,
        start: figure.index,
        end: figure.index + name.length,
      },
    ];
  }
  const [single] = timed;
  if (single !== undefined) {
    return timed.length > 1 || model === null ? timed : [{ ...single, name: model[0].trim() }];
  }
  if (model === null && !isNetwork && !LINK_SPEED.test(text)) return [];
  return [counted(text, model, inTeam, quantity)].filter((words) => words !== undefined);
}

/** An amount of memory that stands beside the adapters without a comma. */
const MEMORY =
  /\b\d{1,4}(?:[.,]\d)? ?(?:[GT]B?|gigs?)(?: of)? (?:(?:ddr\d|ecc|total) ){0,2}(?:ram|memory|ddr\d(?:-\d{4})?)(?: (?:ram|ecc|memory))?(?!\w)/gi;
const MEMORY_WORDS = /\bram\b|memory|ddr/i;

function wirelessAdapter(text: string, match: RegExpExecArray): readonly AdapterWords[] {
  if (isDenied(text, match.index) || /\b(?:off|disabled|unused|none)\b|: ?no\b/i.test(text)) return [];
  const model = MODEL.exec(text);
  const span = model ?? match;
  const name = span[0].trim();
  return [
    { name, wireless: true, specific: true, inTeam: false, start: span.index, end: span.index + name.length },
  ];
}

/** Every `4x10GbE` of a clause. `GB` and a bare `G` count memory, unless the clause speaks of networks. */
function timesSpeed(text: string, isNetwork: boolean): readonly Omit<AdapterWords, 'inTeam'>[] {
  return Array.from(text.matchAll(TIMES_SPEED)).flatMap((match) => {
    const [words, times = '', ports, figure, unit = ''] = match;
    const isMultiplied = /[x×*]/i.test(words);
    const count =
      (readCount(times) ?? 0) *
      (ports === undefined ? portsBeside(text, words, readCount(times)) : (readCount(ports) ?? 1));
    const isPair = /^(?:dual|quad)/i.test(times) && Number(figure) >= TEN_GIGABIT && unit !== 'GB';
    const isLink =
      isNetwork || isPair || /gbe|gb\/s|gbps|gbase/i.test(unit) || (isMultiplied && unit !== 'GB');
    if (!isLink || count < 1 || count > PORTS_MAX) return [];
    return [
      {
        name: words.trim(),
        wireless: false,
        count,
        speedGbps: Number(figure),
        specific: true,
        start: match.index,
        end: match.index + words.length,
      },
    ];
  });
}

/** Slowest link whose speed is told from an amount of memory by the word before it. */
const TEN_GIGABIT = 10;

/** `2x 10GbE dual port` is two cards with two ports each; `2x10GbE dual port` says the same ports twice. */
function portsBeside(text: string, words: string, times: number | undefined): number {
  const ports = readCount(PORTS.exec(text)?.[1] ?? '');
  return ports === undefined || ports === times || text.includes(`${words} port`) ? 1 : ports;
}

function counted(
  text: string,
  model: RegExpExecArray | null,
  inTeam: boolean,
  quantity: number | undefined,
): AdapterWords | undefined {
  const ports = PORTS.exec(text);
  const adapters = model === null && ports === null ? ADAPTERS.exec(text) : null;
  const span = model ?? ports ?? adapters;
  const speedGbps = speedOfAdapter(text);
  const each = readCount(ports?.[1] ?? '') ?? portsOfName(model?.[0] ?? '');
  const cards =
    (span === null
      ? (readCount(/^\(?(\d{1,2})(?:\) | ?[x×] ?)/i.exec(text)?.[1] ?? '') ?? cardsAfter(text))
      : cardsBeside(text, span)) ?? quantity;
  const count = adapters === null ? portsOfCards(each, cards) : readCount(adapters[1] ?? '');
  const isNamed = model !== null || ports !== null || speedGbps !== undefined;
  if (!isNamed && count === undefined) return undefined;
  if (count !== undefined && (count < 1 || count > PORTS_MAX)) return undefined;
  const name = (model?.[0] ?? text).trim().slice(0, NAME_MAX);
  const start = Math.max(0, text.indexOf(name));
  return {
    name,
    wireless: false,
    ...(count === undefined ? {} : { count }),
    ...(speedGbps === undefined ? {} : { speedGbps }),
    specific: isNamed,
    inTeam,
    start,
    end: start + name.length,
  };
}

/** Longest name that words without a model give an adapter, characters. */
const NAME_MAX = 60;

function cardsBeside(text: string, { index, 0: words }: RegExpExecArray): number | undefined {
  const before = CARDS_BEFORE.exec(text.slice(0, index));
  const count = readCount(before?.[1] ?? before?.[2] ?? before?.[3] ?? '');
  return count ?? cardsAfter(text.slice(index + words.length));
}

const cardsAfter = (text: string): number | undefined => readCount(CARDS_AFTER.exec(text)?.[1] ?? '');
