import type { AdapterWords } from './adapters.ts';
import { readCount } from './found.ts';

/** What a port of an adapter is called in other languages, for use in a pattern. */
export const PORTS_ELSEWHERE =
  '(?:netzwerk|lan-?)?(?:ports|anschlüsse)|(?:netwerk)?poorten|(?:nätverks)?portar|puertos?|puertas de red|portas?|porte|port(?:y|ów|ech)|порт(?:а|ов)?';

/** What the adapters themselves are called there. */
export const CARDS_ELSEWHERE =
  'netzwerkkarten?|netzwerkadapter|netwerkkaart(?:en)?|nätverkskort|netværkskort|nettverkskort|cartes? réseau|tarjetas? de red|placas? de re[dt]e?|sched[ae] di rete|kart[ya]? sieciow[aey]|síťov[áéých]{1,2} kart[ay]?|сетев(?:ых|ые|ая) карт[аы]?|ağ kart[ıi]';

/** `4个千兆口`, `两个万兆光口`: how many, how fast, and a word for a port. */
const UNSPACED =
  /([两二双三四]|\d{1,2}) ?(?:个|個|口|x)? ?(千兆|万兆|萬兆|(?:1|2\.5|10|25|40|100) ?g(?:be?)?) ?(?:以太网?|电|光|网|網)?(?:口|网卡|網卡)/i;
const GBPS: Readonly<Record<string, number>> = { 千兆: 1, 万兆: 10, 萬兆: 10 };

/** Ports as Chinese counts them, without blanks. */
export function findUnspacedPorts(text: string): Omit<AdapterWords, 'inTeam'> | undefined {
  const match = UNSPACED.exec(text);
  const [words, count = '', speed = ''] = match ?? [];
  const ports = readCount(count);
  if (match === null || words === undefined || ports === undefined) return undefined;
  return {
    name: words,
    wireless: false,
    count: ports,
    speedGbps: GBPS[speed] ?? Number.parseFloat(speed),
    specific: true,
    start: match.index,
    end: match.index + words.length,
  };
}
