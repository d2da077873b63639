import { findProcessorName } from '../names/processor-names.ts';
import { findSystemName } from '../names/system-names.ts';
import { LETTER } from './letter.ts';
import { findModel } from './machine.ts';

/** Words that may stand in a clause which says nothing but that something is there. */
const ALLOWED =
  /(?<![\wà-ÿ])(?:enabled|on|yes|true|active|activated|supported|supports?|present|available|turned|switched|confirmed|verified|checked|capable|ok|in|the|a|an|this|bios|uefi|firmware|setup|is|are|has|have|had been|with|and|both|all|already|currently|now|cpus?|processors?|hosts?|servers?|extensions?|technology|mode|hardware|hyper-v|windows|microsoft|intel|amd|support|it|they|i|we|i've|we've|just|also|too|but|ist|sind|sont|est|est[áa]|im|in der|dans|und|et|le|la|el|en|na|nel|nella|è|il|del|della|macchina fisica)(?![\wà-ÿ])/gi;
/** The same in languages that the first list does not have, with boundaries for their letters. */
const ALLOWED_ELSEWHERE = new RegExp(
  `(?<!${LETTER})(?:rbsu|cmos|staat|staan|zijn|de|het|al|är|i|och|redan|bios:?en|jest|są|w|we|i|oraz|już|biosie|je|jsou|v|a|biosu|в|и|есть|уже|биос[еау]?|ve|bios'ta|biosta)(?!${LETTER})`,
  'gi',
);
const ALLOWED_UNSPACED =
  /(?:に|と|て)?(?:なって|されて|して)(?:い)?(?:ます|る|あります)|(?:です|ます)|[でははがもに]|上で|设置里|[里裡中内上已都在的了均也]|已经|에서|되어 ?있(?:음|습니다)|됨|[은는이가]/g;
const PUNCTUATION = /[\s,.:;=!/&+()'"、，。；：-]/g;

/**
 * Whether nothing is left of a clause but such words, once what it is about was taken out. Whatever else stands
 * there may turn the meaning round, in more ways than anyone can list.
 */
export const isPlainStatement = (rest: string): boolean =>
  rest
    .replace(ALLOWED, ' ')
    .replace(ALLOWED_ELSEWHERE, ' ')
    .replace(ALLOWED_UNSPACED, ' ')
    .replace(PUNCTUATION, '') === '';

const PARTS =
  /\b(?:\d{1,5} ?[GT]B(?: (?:ram|memory|ddr\d))?|ram|laptop|notebook|desktop|tower|dual|\d{1,3} ?[x×]|\d{1,3}[ -]?cores?)(?![\w])/gi;

/** What a list without commas says first of the machine: `Windows 11 Home laptop i7-1260P 16GB VT enabled`. */
export function partsIn(text: string): readonly string[] {
  const system = findSystemName(text);
  const named = system === undefined ? [] : [text.slice(system.start, system.end)];
  const parts = [findProcessorName(text)?.model, findModel(text)?.value].filter((part) => part !== undefined);
  return [...named, ...parts, ...Array.from(text.matchAll(PARTS), ([part]) => part)];
}
