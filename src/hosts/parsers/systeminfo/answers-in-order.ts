import type { DraftBuilder } from '../../draft-builder.ts';
import { type PasteLine, stated } from '../../reading.ts';
import type { Requirement } from './language.ts';
import { putAnswer } from './requirements.ts';

/** The four answers come in this order in every language. */
const ORDER: readonly Requirement[] = [
  'vmMonitorModeExtensions',
  'virtualizationEnabledInFirmware',
  'slat',
  'dep',
];

/** Yes and no as `systeminfo` prints them in English, German, French, Spanish and so on. */
const YES = new Set([
  'yes',
  'ja',
  'oui',
  'sí',
  'si',
  'sim',
  'sì',
  'да',
  'はい',
  '是',
  'tak',
  'ano',
  'igen',
  'kyllä',
  'evet',
  '예',
]);
const NO = new Set([
  'no',
  'nein',
  'non',
  'não',
  'нет',
  'いいえ',
  '否',
  'nee',
  'nie',
  'ne',
  'nem',
  'nej',
  'nei',
  'ei',
  'hayır',
  '아니요',
]);

/** Stems of "hypervisor" in the languages of Windows. */
const HYPERVISOR =
  /hyper-?vis|hiper-?vis|гипервизор|низкоуров|ハイパーバイザ|虚拟机监控程序|虛擬機器監控程式|하이퍼바이저/i;

/** Reads the last section, which begins with the first of these lines. An answer that is not known ends it. */
export function readAnswersInOrder(lines: readonly PasteLine[], builder: DraftBuilder): void {
  const [first] = lines;
  if (first === undefined) return;
  const afterLabel = first.text.slice(first.text.search(/[:：]/) + 1).trim();
  if (!/[:：]/.test(afterLabel)) {
    if (HYPERVISOR.test(afterLabel)) builder.put('hypervisorPresent', stated(true, first, afterLabel));
    return;
  }
  const answers = lines.slice(0, ORDER.length).map((line) => ({ line, answer: answerOf(line) }));
  // One line short or one word unknown, and the order no longer tells which is which.
  if (answers.length < ORDER.length || answers.some(({ answer }) => answer === undefined)) return;
  ORDER.forEach((requirement, index) => {
    const found = answers[index];
    if (found?.answer !== undefined)
      putAnswer(requirement, found.answer, { line: found.line, text: found.line.text.trim() }, builder);
  });
}

function answerOf({ text }: PasteLine): boolean | undefined {
  const answer = text
    .slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('：')) + 1)
    .trim()
    .toLowerCase();
  if (YES.has(answer)) return true;
  return NO.has(answer) ? false : undefined;
}
