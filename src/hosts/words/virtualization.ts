import type { Clause } from './clauses.ts';
import { readLabels } from './labelled-answers.ts';
import { readRequirement } from './requirement-answers.ts';
import { isSpoiled } from './spoiled.ts';
import { withoutTeller } from './teller.ts';
import { BARE_WORD, STEMS } from './virtualization-elsewhere.ts';
import { meaningOf, type VirtualizationReading } from './virtualization-meaning.ts';
import {
  type Predicate,
  predicateOf,
  type Subject,
  subjectOf,
  VIRTUALIZATION_WORDS,
} from './virtualization-vocabulary.ts';

/** One thing said about virtualization, and in which clause. */
export interface VirtualizationWords {
  readonly reading: VirtualizationReading;
  readonly value: boolean;
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
}

interface Named {
  readonly subject: Subject;
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
}

/** Cheap test for anything that such a sentence is about. */
const SUBJECTS = new RegExp(
  `vt|amd-?v|svm|vmx|slat|ept|npt|rvi|level address|page table|nested|dep|nx|xd|execut|${STEMS.source}`,
  'i',
);
const GOOD_WORDS = /\b(?:yes|on|ok|enabled|supported|available|present)\b/i;
/** What may stand between the two halves of `virtualization enabled in firmware: no`. */
const ANSWER_FOLLOWS =
  /^[\s:=?"-]{0,9}(?:in (?:the )?(?:bios|uefi|firmware))?[\s:=?"-]{0,9}(?:(?:which|that) )?(?:is|says|shows|=)?[\s:"]{0,3}$/i;
/** Something that is said to be missing follows. */
const GOES_ON = /^ [a-zà-ÿ]{3}/i;
/** What may stand beside the subjects of a list: `Intel VT-x / EPT`. */
const FILLER = /[\s,/&+:.()-]|\b(?:and|intel|amd|cpu|both|all|is|are)\b/gi;
const CONTINUES = /^\s{0,4}(?:(?:it's|it is|they are|is|are|but|and|currently|now|just|both|all) ){0,2}$/i;

/** Reads what a sentence says of VT-x or AMD-V, SLAT and DEP: its clauses share subjects and predicates. */
export function findVirtualization(clauses: readonly Clause[]): readonly VirtualizationWords[] {
  if (!clauses.some(({ text }) => SUBJECTS.test(text))) return [];
  const reader = new SentenceReader();
  for (const clause of clauses) {
    if (!clause.question) reader.take(clause);
    if (clause.endsSentence) reader.finish();
  }
  reader.finish();
  return reader.words;
}

/** What was heard so far of one clause. */
interface Hearing {
  before: Predicate | undefined;
  /** What it has just said something about, and where that ended. */
  spoken: readonly Named[];
  saidAt: number;
}

class SentenceReader {
  readonly words: VirtualizationWords[] = [];
  /** What the sentence has said so far. */
  #said: VirtualizationWords[] = [];
  /** Something in the sentence may turn its meaning round, so it proves nothing good. */
  #spoiled = false;
  /** Named in a list whose predicate is still to come. */
  #waiting: Named[] = [];
  /** Named last: `supports VT, but disabled in BIOS`. */
  #last: readonly Named[] = [];

  take(heard: Clause): void {
    const clause = { ...heard, text: withoutTeller(heard.text) };
    const answered = readRequirement(clause, clause.text);
    if (answered !== undefined) {
      this.#said.push(...answered);
      if (clause.doubted === true) this.#spoiled = true;
      return;
    }
    const labelled = readLabels(clause);
    if (labelled !== undefined) {
      this.words.push(...labelled);
      return;
    }
    const hearing: Hearing = { before: undefined, spoken: [], saidAt: 0 };
    let rest = clause.text;
    let firstAt: number | undefined;
    for (const match of clause.text.matchAll(VIRTUALIZATION_WORDS)) {
      rest = rest.replace(match[0], ' ');
      const subject = subjectOf(match);
      if (subject === undefined) this.#takePredicate(clause, match, hearing);
      else {
        firstAt ??= match.index;
        const named = { subject, clause, start: match.index, end: match.index + match[0].length };
        this.#waiting.push(named);
        hearing.spoken = [];
        if (hearing.before !== undefined) this.#say([named], hearing.before);
      }
    }
    if (isSpoiled(clause, rest, firstAt)) this.#spoiled = true;
    if (hearing.before !== undefined) this.#last = this.#waiting.length > 0 ? this.#waiting : this.#last;
    if (clause.doubted === true) {
      this.#waiting = [];
      return;
    }
    if (hearing.before === undefined && rest === clause.text) this.#endList();
    // Anything beside a bare list of subjects is a clause that says something else about them.
    if (hearing.before !== undefined || rest.replace(FILLER, '') !== '') this.#waiting = [];
  }

  #takePredicate(clause: Clause, match: RegExpExecArray, hearing: Hearing): void {
    const predicate = predicateOf(match);
    const [word] = match;
    // What is not off may be on, or not be there at all.
    if (predicate === undefined) {
      this.#waiting = [];
      this.#spoiled = true;
      hearing.before = 'no';
      return;
    }
    const after = clause.text.slice(match.index + word.length);
    const deniesNext = predicate === 'no' && SUBJECTS.test(after);
    const isAnswered = deniesNext && GOOD_WORDS.test(after);
    const isContrary = this.#waiting.length === 0 && hearing.spoken.length > 0 && isBad(predicate);
    if (isContrary && (!deniesNext || isAnswered)) {
      const isAnswer = !isAnswered && ANSWER_FOLLOWS.test(clause.text.slice(hearing.saidAt, match.index));
      // `disabled (no access before Monday)`: something else is missing, and off stays off.
      const isApart = predicate === 'no' && hearing.before !== undefined && isBad(hearing.before);
      if (isApart && !isAnswer && GOES_ON.test(after)) return;
      this.#takeBack(hearing.spoken, isAnswer ? hearing.before : undefined);
      hearing.spoken = [];
      return;
    }
    // `no VT enabled` says that it is off, `no VT disabled` says nothing.
    if (hearing.before === 'no' && (predicate === 'off' || predicate === 'on'))
      this.#takeBack(this.#waiting, predicate === 'on' ? 'on' : undefined);
    const subjects =
      this.#waiting.length > 0 || deniesNext ? this.#waiting : this.#continued(clause, match.index);
    if (subjects.length > 0 && hearing.before !== 'no') {
      this.#say(subjects, predicate);
      hearing.spoken = subjects;
      hearing.saidAt = match.index + word.length;
    }
    hearing.before = predicate;
    if (this.#waiting.length > 0) this.#last = this.#waiting;
    this.#waiting = [];
  }

  /** `VT enabled: no`: the answer takes back what only was the question. Other contradictions leave nothing. */
  #takeBack(subjects: readonly Named[], first: Predicate | undefined): void {
    this.#said = this.#said.filter(
      (words) => !subjects.some(({ clause, start }) => words.clause === clause && words.start === start),
    );
    if (first === 'on')
      this.#say(
        subjects.filter(({ subject }) => subject === 'vt'),
        'off',
      );
    else if (first === 'yes') this.#say(subjects, 'no');
    else this.#spoiled = true;
  }

  finish(): void {
    this.#endList();
    this.#last = [];
    this.words.push(...this.#said.filter(({ value }) => !value || !this.#spoiled));
    this.#said = [];
    this.#spoiled = false;
  }

  /** A list without a predicate says that it is all there: `VT-x, EPT, NX`. */
  #endList(): void {
    this.#say(this.#waiting.filter(isFeature), 'yes');
    this.#waiting = [];
  }

  #continued(clause: Clause, at: number): readonly Named[] {
    return CONTINUES.test(clause.text.slice(0, at)) ? this.#last : [];
  }

  #say(subjects: readonly Named[], predicate: Predicate): void {
    for (const named of subjects) {
      for (const [reading, value] of meaningOf(named.subject, predicate, named.clause.text)) {
        this.#said.push({ reading, value, clause: named.clause, start: named.start, end: named.end });
      }
    }
  }
}

/** The name of a feature; virtualization as such may be what the machine is for. */
const isFeature = ({ clause, start, end }: Named): boolean => !BARE_WORD.test(clause.text.slice(start, end));

const isBad = (predicate: Predicate): boolean => predicate === 'no' || predicate === 'off';
