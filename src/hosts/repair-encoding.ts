import { decodeWindows1252 } from '../windows-1252.ts';
import { CONSOLE_PAGES } from './console-pages.ts';

/**
 * Repairs text whose bytes were read in the wrong code page: redirected output is in the page of the console,
 * files are in UTF-8, and what opens them takes both for something else. Text that already makes sense, or that
 * makes sense in no page, stays as it is.
 */
export function repairEncoding(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  const lines = text.split('\n');
  const sample = sampleOf(lines);
  const page = SENSE.test(sample) ? undefined : findMistake(sample);
  const repaired = page === undefined ? text : lines.map((line) => reread(line, page) ?? line).join('\n');
  return repaired.replace(EATEN_BLANK, ' ');
}

const NOT_ASCII = /[^\n\r\t\x20-\x7E]/;
/** The blank between groups of digits, read in the wrong page or not at all: `16ÿ305 Mo`. */
const EATEN_BLANK = /(?<=\d)[ÿ\uFFFD](?=\d{3}(?!\d))/g;

/** As much of the lines that are not plain ASCII as it takes to be certain, characters. */
const SAMPLE_MAX = 3_000;

function sampleOf(lines: readonly string[]): string {
  let sample = '';
  for (const line of lines) {
    if (sample.length >= SAMPLE_MAX) break;
    if (NOT_ASCII.test(line)) sample += `${line.slice(0, SAMPLE_MAX)}\n`;
  }
  return sample;
}

/** Words with letters outside ASCII that the tools of Windows print in one language or another. */
const SENSE =
  /syst[eè]me d|système|mémoire|modèle|hôte|réseau|détecté|déconnecté|für |verfügbar|domäne|ausgeführt|ursprüngl|física|versión|compilación|conexión|memória|versão|domínio|não|modalità|całkowita|pamięć|połączen|właściciel|узла|название|систем|памят|виртуал|процессор|ホスト|メモリ|システム|プロセッサ|仮想化|主机|处理器|内存|虚拟|主機|記憶體|處理器|호스트|메모리|시스템|název|verze|paměť|rendszer|memória|kullanılabilir|işletim|järjestel|bağlantı|värd/i;

interface Mistake {
  /** The byte that each character was read from. */
  readonly bytes: ReadonlyMap<string, number>;
  readonly decode: (bytes: Uint8Array) => string;
}

type Decode = Mistake['decode'];

const withDecoder = (label: string): Decode => {
  const decoder = new TextDecoder(label);
  return (bytes) => decoder.decode(bytes);
};
const withPage =
  (page: string): Decode =>
  (bytes) =>
    Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : (page[byte - 128] ?? ''))).join('');

const DECODES: Readonly<Record<string, Decode>> = Object.fromEntries([
  ...['utf-8', 'windows-1251', 'windows-1250', 'ibm866', 'shift_jis', 'gbk', 'big5', 'euc-kr'].map(
    (label) => [label, withDecoder(label)] as const,
  ),
  ['windows-1252', decodeWindows1252] as const,
  ...Object.entries(CONSOLE_PAGES).map(([name, page]) => [name, withPage(page)] as const),
]);

/** What text is taken for, each with what it may be, the likeliest first. */
const READ_AS: Readonly<Record<string, readonly string[]>> = {
  'windows-1252': [
    'utf-8',
    'cp850',
    'cp852',
    'ibm866',
    'windows-1251',
    'windows-1250',
    'shift_jis',
    'gbk',
    'big5',
    'euc-kr',
  ],
  cp850: ['utf-8', 'windows-1252'],
  cp437: ['utf-8', 'windows-1252', 'ibm866', 'windows-1251'],
  cp852: ['utf-8', 'windows-1250'],
  'windows-1251': ['utf-8', 'ibm866'],
  ibm866: ['utf-8', 'windows-1251'],
};

/** The mistake that makes sense of the most lines. */
function findMistake(sample: string): Mistake | undefined {
  const lines = sample.split('\n');
  let best: { readonly mistake: Mistake; readonly lines: number } | undefined;
  for (const [readAs, pages] of Object.entries(READ_AS)) {
    const bytes = bytesOf(readAs);
    for (const page of pages) {
      const decode = DECODES[page];
      if (decode === undefined) continue;
      const sensible = lines.filter((line) => SENSE.test(reread(line, { bytes, decode }) ?? '')).length;
      if (sensible > (best?.lines ?? 0)) best = { mistake: { bytes, decode }, lines: sensible };
    }
  }
  return best?.mistake;
}

function bytesOf(page: string): ReadonlyMap<string, number> {
  const all = DECODES[page]?.(Uint8Array.from({ length: 256 }, (_, byte) => byte)) ?? '';
  // Bytes that mean nothing in a page are often kept as they are.
  const kept = Array.from(
    { length: 32 },
    (_, index) => [String.fromCharCode(128 + index), 128 + index] as const,
  );
  return new Map([...kept, ...Array.from(all, (character, byte) => [character, byte] as const)]);
}

/** The line as it was meant; `undefined` where it cannot have come about by this mistake. */
function reread(line: string, { bytes, decode }: Mistake): string | undefined {
  const read: number[] = [];
  for (const character of line) {
    const byte = bytes.get(character);
    if (byte === undefined) return undefined;
    read.push(byte);
  }
  const meant = decode(Uint8Array.from(read));
  return meant.includes('\uFFFD') ? undefined : meant;
}
