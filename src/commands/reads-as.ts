import type { Format, ReadingName } from '../hosts/host-spec.ts';
import { isTooLarge } from '../hosts/paste.ts';
import { readSpec } from '../hosts/read-spec.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** What a text without a verb is. `word`: a lone word, which may be anything. */
export type Kind = 'question' | 'spec' | 'both' | 'word';

/** Tells what was written by reading it. What may be a spec is one: a paste must never be lost. */
export function readsAs(text: string, knowledge: Knowledge): Kind {
  if (isTooLarge(text)) return 'spec';
  if (holdsSpec(text, knowledge)) return hasQuestion(text) ? 'both' : 'spec';
  if (hasQuestion(text)) return 'question';
  if (isSeveralLines(text) ? !isProse(text) : /\w=\S/.test(text)) return 'spec';
  return /\S\s+\S/.test(text) ? 'question' : 'word';
}

/** Whether a text is a question and a spec. Most pastes ask nothing, and are not read for it. */
export const readsAsBoth = (text: string, knowledge: Knowledge): boolean =>
  hasQuestion(text) && readsAs(text, knowledge) === 'both';

const hasQuestion = (text: string): boolean => splitQuestion(text).question !== '';

const isSeveralLines = (text: string): boolean => /\S\s*\n\s*\S/.test(text);

const PROSE_LINES_MAX = 3;
/** A few lines without the signs that stand between names and values. */
const isProse = (text: string): boolean =>
  text.trim().split('\n').length <= PROSE_LINES_MAX && !/[:=\t|]/.test(text);

/** The sentences of a text that ask something, on one line, apart from everything else. */
export function splitQuestion(text: string): { readonly question: string; readonly rest: string } {
  const sentences = text.split(/\n|(?<=\?)[ \t]+/).filter((sentence) => sentence.trim() !== '');
  const asked = sentences.filter(isQuestion);
  return {
    question: asked.map((sentence) => sentence.trim()).join(' '),
    rest: sentences.filter((sentence) => !asked.includes(sentence)).join('\n'),
  };
}

const QUESTION_WORD =
  /^\W*(?:(?:hi|hey|hello|ok|so|and|but|also|please)\W+)*(?:what|whats|which|how|when|where|who|whose|why|can|could|does|do|did|is|are|was|were|will|would|should|may|must|has|have|since|tell me)\b(?!\s*[:=])/i;
const WORDS_MIN = 3;

/** A sentence with a question mark at its end or a question word at its start; no `label: value`, be it unknown. */
function isQuestion(sentence: string): boolean {
  const plain = sentence.trim();
  if (/\?[\s!?)*_]*$/.test(plain) && !/[:=]\s*\?+$/.test(plain)) return true;
  return QUESTION_WORD.test(plain) && !/[:=]\s*\S/.test(plain) && plain.split(/\s+/).length >= WORDS_MIN;
}

/** Readings that name a machine, and readings that describe one. Systems are left out: questions name them too. */
const NAMES_MACHINE: readonly ReadingName[] = ['cpuModel', 'model'];
const DESCRIBES: readonly ReadingName[] = [
  'cpuModel',
  'model',
  'manufacturer',
  'sockets',
  'cores',
  'logicalProcessors',
  'memoryGiB',
  'nics',
  'disks',
  'slat',
  'dep',
  'virtualizationSupported',
  'virtualizationEnabledInFirmware',
  'vmMonitorModeExtensions',
  'tpm',
  'secureBoot',
  'domainRole',
  'hypervisorPresent',
];
/** Formats that any sentence may have. */
const WORDS: readonly Format[] = ['free-text', 'vendor-quote', 'unknown'];

/** Whether the text describes a machine: output of a tool, several pairs, or a name with something beside it. */
function holdsSpec(text: string, knowledge: Knowledge): boolean {
  const { said, formats } = readSpec(text, knowledge);
  const stated = DESCRIBES.filter((name) => said.readings[name]?.basis === 'stated');
  const printed = formats.filter((format) => !WORDS.includes(format));
  if (printed.some((format) => format !== 'key-value') && stated.length > 0) return true;
  return stated.length > 1 && (printed.length > 0 || stated.some((name) => NAMES_MACHINE.includes(name)));
}
