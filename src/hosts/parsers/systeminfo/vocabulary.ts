import type { Requirement } from '../../put-requirement.ts';
import { remembering } from '../../remembering.ts';
import { fold, isAscii, skeleton } from './fold.ts';
import type { Configuration, Field, Language, Words } from './language.ts';
import { languages } from './languages.ts';

/** Yes and no in languages that have no table of labels. */
const MORE_YES = [
  'ano',
  'áno',
  'igen',
  'kyllä',
  'evet',
  '예',
  'da',
  'так',
  'ναι',
  'taip',
  'jah',
  'jā',
  'bai',
  'כן',
  'نعم',
  '有',
];
const MORE_NO = [
  'ne',
  'nem',
  'nej',
  'nei',
  'ei',
  'hayır',
  '아니요',
  '아니오',
  'nu',
  'ні',
  'не',
  'όχι',
  'nē',
  'לא',
  'لا',
];

const foldedSet = (words: Words): ReadonlySet<string> => new Set(words.map(fold));
const everyWord = (of: (language: Language) => Words): Words => languages.flatMap(of);

const YES = foldedSet([...everyWord(({ yes }) => yes), ...MORE_YES]);
const NO = foldedSet([...everyWord(({ no }) => no), ...MORE_NO]);
const DETAILS = foldedSet(everyWord(({ details }) => details));
const DISCONNECTED = foldedSet(everyWord(({ disconnected }) => disconnected));
const VBS_RUNNING = foldedSet(everyWord(({ vbsRunning }) => vbsRunning));
const VBS_OFF = foldedSet(everyWord(({ vbsOff }) => vbsOff));
const INSTALLED = everyWord(({ installed }) => installed).map(fold);
const DETECTED = everyWord(({ hypervisorDetected }) => hypervisorDetected).map(fold);

/** A label, what it stands for, and the languages that have it. */
export interface Label {
  readonly field: Field;
  readonly locales: readonly string[];
}

const LABELS = new Map<string, Label>();
const SKELETONS = new Map<string, Label>();
const REQUIREMENTS = new Map<string, Requirement>();
const CONFIGURATIONS = new Map<string, Configuration>();

/** Fewest letters by which a damaged label is told from others. */
const SKELETON_MIN = 6;

for (const { locale, labels, requirements, configurations } of languages) {
  for (const [field, words] of Object.entries(labels) as [Field, Words][]) {
    for (const word of words) {
      addLabel(LABELS, fold(word), field, locale);
      const bones = skeleton(word);
      if (!isAscii(word) && bones.length >= SKELETON_MIN) addLabel(SKELETONS, bones, field, locale);
    }
  }
  for (const [requirement, words] of Object.entries(requirements) as [Requirement, Words][]) {
    for (const word of words) REQUIREMENTS.set(fold(word), requirement);
  }
  for (const [configuration, words] of Object.entries(configurations) as [Configuration, Words][]) {
    for (const word of words) CONFIGURATIONS.set(fold(word), configuration);
  }
}

function addLabel(to: Map<string, Label>, word: string, field: Field, locale: string): void {
  to.set(word, { field, locales: [...(to.get(word)?.locales ?? []), locale] });
}

/** Longest label there is, characters. */
const LABEL_MAX = 60;

/** What the text before a colon labels, in any language, also with its accents lost or turned into other signs. */
export const labelOf = (text: string): Label | undefined =>
  text.length > LABEL_MAX ? undefined : findLabel(text);

const findLabel = remembering((text) => LABELS.get(fold(text)) ?? SKELETONS.get(skeleton(text)));

export const isDetail = (text: string): boolean => text.length <= LABEL_MAX && findDetail(text);

const findDetail = remembering((text) => DETAILS.has(fold(text)));

export const isDisconnected = (state: string): boolean => DISCONNECTED.has(fold(state));
export const configurationOf = (text: string): Configuration | undefined => CONFIGURATIONS.get(fold(text));

/** Whether a text says that something is installed, as beside the count of processors. */
export function saysInstalled(text: string): boolean {
  const folded = fold(text);
  return INSTALLED.some((stem) => folded.includes(stem));
}

/** Whether a text begins with the sentence that stands in place of the four answers, and not with more of it. */
export function isDetectedSentence(text: string): boolean {
  const folded = fold(text);
  return DETECTED.some((sentence) => folded.startsWith(sentence) && ENDS.test(folded.slice(sentence.length)));
}

/** Behind the first sentence of two. */
const ENDS = /^\s*(?:[.。,;!]|$)/;

/** Whether virtualization-based security runs; `undefined`: no state that is known. */
export function vbsStateOf(text: string): boolean | undefined {
  const state = fold(text);
  if (VBS_RUNNING.has(state)) return true;
  return VBS_OFF.has(state) ? false : undefined;
}

/** Yes or no in any language; an accented letter may have become other signs. */
export function answerOf(word: string): boolean | undefined {
  const answer = fold(word).replace(/[.,;]$/, '');
  const found = answerIn(answer);
  if (found !== undefined || !/[?\uFFFD]/.test(answer)) return found;
  return DAMAGED_ANSWERS[answer.replace(/[?\uFFFD]{1,3}/, '*')];
}

/** Spanish and Portuguese answers without their accented letter. */
const DAMAGED_ANSWERS: Readonly<Record<string, boolean>> = { 's*': true, 'n*o': false };

function answerIn(answer: string): boolean | undefined {
  if (YES.has(answer)) return true;
  return NO.has(answer) ? false : undefined;
}

/** A question of the Hyper-V section. */
export interface Question {
  readonly requirement: Requirement;
  /** What stands behind each place where the text asks it, folded. */
  readonly behind: readonly string[];
}

/** The questions that a text holds; all four stand on one line when the line breaks were lost. */
export function questionsIn(text: string): readonly Question[] {
  const folded = fold(text);
  const questions: Question[] = [];
  for (const [phrase, requirement] of REQUIREMENTS) {
    if (folded.includes(phrase)) questions.push({ requirement, behind: folded.split(phrase).slice(1) });
  }
  return questions;
}

/** Whether the text before a colon is one of the four questions. */
export const isQuestion = (text: string): boolean => REQUIREMENTS.has(fold(text));
