import { neededWords } from '../needed-words.ts';
import { isAscii } from '../parsers/systeminfo/fold.ts';
import { type PasteText, textOf } from '../paste-text.ts';
import type { PasteLine } from '../reading.ts';
import { bareAnswers } from './answers.ts';
import { privacyByPlace } from './by-place.ts';
import { maskColumns } from './columns.ts';
import { maskConnection } from './connections.ts';
import type { Privacy } from './labels.ts';
import { mask } from './mask.ts';
import { namesByContext } from './name-context.ts';
import { NamesSeen } from './names-seen.ts';
import { hide, maskPairs } from './pairs.ts';
import { sectionName } from './sections.ts';
import { DEVICE_PART, PLAIN_DEVICE_PART, SECRETS, SHAPES } from './shapes.ts';
import { signatureLines } from './signature.ts';
import { signsOf } from './signs.ts';
import { maskSpoken, spokenIn } from './spoken.ts';

/**
 * The lines without what names a machine, a person or a place: host names, users, domains, serial numbers, network
 * and hardware addresses, secrets. Every letter and figure of it becomes an x, so that columns stay where they were.
 * A name that a label gives away is masked wherever else it stands.
 */
export function redact(lines: readonly PasteLine[]): readonly string[] {
  const texts = lines.map((line) => line.text);
  const names = new NamesSeen();
  const context = namesByContext(texts);
  const paste = textOf(lines);
  const { whole, small } = paste;
  const answers = bareAnswers(texts, paste);
  const places = isAscii(whole) || small.includes('host name:') ? NO_PLACES : privacyByPlace(texts);
  const spoken = spokenIn(paste);
  const present: Present = presentIn(paste);
  const withoutAdapter: Present = { ...present, adapter: false };
  const adapters = new Set<PasteLine | undefined>(paste.linesWith(ADAPTER_WORDS));
  const signed = signatureLines(texts, paste);
  const masked = maskColumns(texts, names).map(({ text: cells, isHeader }, index) => {
    const text = texts[index] ?? '';
    if (text.length < LINE_MIN || (isHeader && NAMES_COLUMNS.test(text))) return text;
    if (signed.has(index)) return mask(text);
    const standing = {
      names,
      place: places.get(index),
      isAnswer: answers.has(index),
      below: texts[index + 1],
    };
    const head = maskByPlace(text, standing);
    const pairs = maskPairs(head, names, context.get(index));
    const sentence = maskSpoken(pairs, spoken, names);
    const shown = adapters.has(lines[index]) ? present : withoutAdapter;
    return both(text, cells, maskShapes(sentence, names, shown));
  });
  const joined = masked.join('\n');
  const hidden = names.maskIn(joined);
  return hidden === joined ? masked : hidden.split('\n');
}

/** Everything masked that either of two has masked, of the same text. */
function both(text: string, first: string, second: string): string {
  if (first === text) return second;
  if (second === text) return first;
  return Array.from({ length: text.length }, (_, at) =>
    first.charAt(at) === text.charAt(at) ? second.charAt(at) : first.charAt(at),
  ).join('');
}

/** In plain letters, or in English, all labels are known. */
const NO_PLACES: ReadonlyMap<number, Privacy> = new Map();
/** A header for certain; other lines with a label in them may have its value beside it. */
const NAMES_COLUMNS =
  /^[^:=]{0,400}[|,;\t]\s{0,20}"?(?:model|os|ram|memory|cpu|serial|owner|ip|vendor|manufacturer|processor|edition)"?\s{0,20}(?:[|,;\t]|$)[^:=]{0,400}$/i;
/** Shortest line that can hold a name, characters. */
const LINE_MIN = 4;

interface Standing {
  readonly names: NamesSeen;
  /** What the value is by the place of its line in an output. */
  readonly place: Privacy | undefined;
  readonly isAnswer: boolean;
  readonly below: string | undefined;
}

/** Masks what a line is by where it stands. */
function maskByPlace(line: string, { names, place, isAnswer, below }: Standing): string {
  if (isAnswer) return line.replace(/[^\s\\]+/g, names.take);
  if (place !== undefined)
    return line.replace(/(?<=^[^:：]{1,80}[:：]\s{0,60})\S.{0,200}$/, (value) => hide(value, place, names));
  const section = sectionName(line, below);
  if (section !== undefined) return line.replace(section, names.take);
  return line;
}

/** What a text may tell, so that lines need no look for the rest. */
interface Present {
  readonly mac: boolean;
  /** Whether the line may name an adapter. */
  readonly adapter: boolean;
  readonly leading: boolean;
  readonly shapes: typeof SHAPES;
  readonly secrets: typeof SECRETS;
}

const presentIn = (paste: PasteText): Present => ({
  mac: paste.hasAny(MAC_WORDS),
  adapter: true,
  leading: paste.hasAny(LEADING_WORDS),
  shapes: SHAPES.filter(({ pieces }) => pieces === undefined || paste.hasAny(pieces)),
  secrets: SECRETS.filter(({ pieces }) => paste.hasAny(pieces)),
});

function maskShapes(
  line: string,
  names: NamesSeen,
  { mac, adapter, leading, shapes, secrets }: Present,
): string {
  const signs = signsOf(line);
  let text = line;
  if (signs.at > 0 || (leading && LEADING.test(text))) text = text.replace(LEADING_NAME, names.take);
  if (adapter && ADAPTER.test(text)) text = text.replace(ADAPTER_NAME, maskConnection);
  if (signs.dashes >= ADDRESS_MARKS || signs.colons >= ADDRESS_MARKS)
    text = text.replace(
      DEVICE_PART,
      (address: string, device: string) => address.slice(0, -device.length) + mask(device),
    );
  for (const { sign, least = 1, pattern } of shapes)
    if (signs[sign] >= least) text = text.replace(pattern, mask);
  for (const { pieces, pattern } of secrets) {
    const low = text.toLowerCase();
    if (pieces.some((piece) => low.includes(piece))) text = text.replace(pattern, mask);
  }
  return mac && MAC.test(text) ? text.replace(PLAIN_DEVICE_PART, mask) : text;
}

/** Marks within a hardware address, at least. */
const ADDRESS_MARKS = 5;
const MAC = /mac(?![a-z])|mac ?_?addr/i;
const MAC_WORDS = neededWords(MAC);

/** Lines that name a machine at their start. */
const LEADING = /^\s{0,4}Linux |^\[[\w.-]{2,63}\]: PS |^[\w.-]{2,63} \| (?:SUCC|CHAN|FAIL|UNRE|SKIP)/i;
/** Hosts of prompts, of `uname` and of Ansible: `[anna@hv01 ~]$`, `Linux hv01 6.8.0`, `[hv01]: PS C:\>`. */
const LEADING_NAME =
  /(?<=^\[?[\w.-]{1,40}@)[\w-]{2,63}(?=[: ][^\n$#]{0,100}[$#])|(?<=^\s{0,4}Linux )[\w-]{2,63}(?= \d\.)|(?<=^\[)[\w.-]{2,63}(?=\]: PS )|^[\w.-]{2,63}(?= \| (?:SUCCESS|CHANGED|FAILED|UNREACHABLE|SKIPPED))/i;
const LEADING_WORDS = neededWords(LEADING);

/** Cheap test for either of the next two. */
const ADAPTER = /vEthernet \(|adapter [^:]{1,80}:$/i;
const ADAPTER_WORDS = neededWords(ADAPTER);
/** `vEthernet (…)`, and the headings of `ipconfig`. */
const ADAPTER_NAME =
  /(?<=vEthernet \()[^()\n]{1,80}(?=[)…]|$)|(?<=^(?:[\p{L}-]{1,30} ){0,3}[\p{L}-]{0,20}adapter )[^:\n]{1,80}(?=:$)/giu;
