import { answerOf, isQuestion, questionsIn } from '../parsers/systeminfo/vocabulary.ts';
import type { Clause } from './clauses.ts';
import type { VirtualizationWords } from './virtualization.ts';

/** A label and its answer, and nothing else but a word that takes back what was said before. */
const ANSWERED =
  /^\s*(?:(?:oh|oops|wait|no|sorry|actually|correction|edit|update)[\s,:.!-]{1,4}){0,4}(.{2,80}?)\s?[:=：]\s{0,3}"?([^\s:=,.]{1,8})"?[\s.!]{0,3}$/i;

/** What people make of the labels that they copy by hand. */
const SHORTENED: readonly (readonly [VirtualizationWords['reading'], RegExp])[] = [
  [
    'virtualizationEnabledInFirmware',
    /^virtuali\S{2,10} (?:\S{4,12} )?(?:in|en|im|dans|nel|nella|no|na)(?: (?:the|el|la|le|der))? ?(?:firmware|bios|uefi|microprogramme)$/i,
  ],
  ['slat', /^slat$/i],
  ['dep', /^dep$/i],
];

/**
 * One of the four lines of `systeminfo`, quoted in a sentence in any of its languages: `DEP: no`. `undefined`: the
 * clause is something else. An answer that somebody doubts is no answer.
 */
export function readRequirement(clause: Clause, text: string): readonly VirtualizationWords[] | undefined {
  const [, label = '', answer = ''] = ANSWERED.exec(text) ?? [];
  const value = label === '' ? undefined : answerOf(answer);
  if (value === undefined) return undefined;
  const readings = readingsOf(label.trim());
  if (readings.length === 0) return undefined;
  const start = text.indexOf(label.trim());
  return readings.map((reading) => ({ reading, value, clause, start, end: text.trimEnd().length }));
}

function readingsOf(label: string): readonly VirtualizationWords['reading'][] {
  const short = SHORTENED.find(([, pattern]) => pattern.test(label))?.[0];
  if (short !== undefined) return [short];
  const [question] = isQuestion(label) ? questionsIn(label) : [];
  if (question === undefined) return [];
  return [
    question.requirement === 'vmMonitorModeExtensions' ? 'virtualizationSupported' : question.requirement,
  ];
}
