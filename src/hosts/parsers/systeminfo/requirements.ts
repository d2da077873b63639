import type { DraftBuilder } from '../../draft-builder.ts';
import { putRequirement, type Requirement } from '../../put-requirement.ts';
import { stated } from '../../reading.ts';
import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';
import { answerOf, isDetectedSentence, questionsIn } from './vocabulary.ts';

/** Stems of "hypervisor" in the languages of Windows. */
const HYPERVISOR =
  /hyper-?vis|hiper-?v[ií]s|hiperwi|гипервизор|г[іи]первізор|низкоуров|ハイパーバイザ|虚拟机监控程序|虛擬機器監控程式|監管程序|하이퍼바이저|επόπτη/i;

/** Reads the Hyper-V section: four answers, or the sentence that stands in their place once a hypervisor runs. */
export function readRequirements({ pieces }: Row, builder: DraftBuilder): void {
  const asked = pieces.map(({ text }) => questionsIn(text));
  pieces.forEach((piece, index) => {
    const questions = asked[index] ?? [];
    for (const { requirement, behind } of questions) {
      for (const text of behind) putRequirement(requirement, answerBehind(text), piece, builder);
    }
    if (questions.length === 0 && isSentence(piece.text)) {
      builder.put('hypervisorPresent', stated(true, piece.line, piece.text));
    }
  });
  if (asked.some((questions) => questions.length === 0)) readInOrder(pieces, asked, builder);
}

/** Without a colon it is no answer. */
const isSentence = (text: string): boolean =>
  isDetectedSentence(text) || (!/[:：?]/.test(text) && HYPERVISOR.test(text) && IN_ANY_LANGUAGE.test(text));

/** The two sentences of Windows in a language that nobody wrote down: the second one names Hyper-V. */
const IN_ANY_LANGUAGE = /^[^.。]{10,80}[.。].{0,60}Hyper-V/i;

/** The answers come in this order in every language. */
const ORDER: readonly Requirement[] = [
  'vmMonitorModeExtensions',
  'virtualizationEnabledInFirmware',
  'slat',
  'dep',
];

/** Reads the questions whose words are not known by their order, if nothing known contradicts it. */
function readInOrder(
  pieces: readonly Piece[],
  asked: readonly (readonly { readonly requirement: Requirement }[])[],
  builder: DraftBuilder,
): void {
  const answers = pieces.slice(0, ORDER.length).map(({ text }) => lastAnswer(text));
  // One line short or one word unknown, and the order no longer tells which is which.
  if (answers.length < ORDER.length || answers.includes(undefined)) return;
  const isInOrder = ORDER.every((requirement, index) =>
    (asked[index] ?? []).every((question) => question.requirement === requirement),
  );
  if (!isInOrder) return;
  ORDER.forEach((requirement, index) => {
    const piece = pieces[index];
    if (piece !== undefined && asked[index]?.length === 0)
      putRequirement(requirement, answers[index], piece, builder);
  });
}

/** The answer that a text begins with, `: Yes`, as long as nobody wrote something behind it. */
function answerBehind(text: string): boolean | undefined {
  const [, answer = '', rest = ''] = /^ ?: *([^\s:,]{1,12})(.*)$/.exec(text) ?? [];
  return REMARK.test(rest) ? undefined : answerOf(answer);
}

/** Words, an arrow or a bracket right behind an answer; what follows two blanks or a comma is another row. */
const REMARK = /^ ?[-=(<>*→]|^ (?=[a-zà-ÿ]{2,12}(?:\W|$)(?!.{0,60}:))/;

/** The answer that a line ends with. */
function lastAnswer(text: string): boolean | undefined {
  const colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
  return colon < 0 ? undefined : answerOf(text.slice(colon + 1));
}
