import type { Clause } from './clauses.ts';
import { readLabels } from './labelled-answers.ts';
import { isPlainStatement, partsIn } from './plain-statement.ts';

export type VirtualizationReading =
  | 'virtualizationSupported'
  | 'virtualizationEnabledInFirmware'
  | 'slat'
  | 'dep';

/** One thing said about virtualization, and in which clause. */
export interface VirtualizationWords {
  readonly reading: VirtualizationReading;
  readonly value: boolean;
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
}

type Subject = 'vt' | 'slat' | 'dep';
type Predicate = 'on' | 'off' | 'yes' | 'no';

interface Named {
  readonly subject: Subject;
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
}

const WORDS = new RegExp(
  [
    '(?<unclear>\\bnot (?:disabled|off|deactivated|inactive|turned off|switched off)\\b)',
    // German, French, Spanish and Portuguese: what denies stands before what it denies.
    '(?<![\\wà-ÿ])(?:(?<offElsewhere>deaktiviert|ausgeschaltet|abgeschaltet|nicht (?:aktiviert|aktiv|eingeschaltet|an)|d[ée]sactiv[ée]e?s?|inaktiv|inactif|pas (?:encore )?activ[ée]e?s?|des(?:activ|habilit|ativ|abilit)ad[oa]s?|n(?:o|[ãa]o) (?:est[áa] )?(?:activ|habilit|ativ)ad[oa]s?)|(?<noElsewhere>kein(?:e[nmrs]?)?|nicht (?:vorhanden|verfügbar|unterstützt)|ohne|pas (?:de|disponible|support[ée]e?)|sans|sin|sem|n[ãa]o tem|no tiene)|(?<onElsewhere>aktiviert|aktiv|actif|eingeschaltet|activ[ée]e?s?|(?:activ|habilit|ativ)ad[oa]s?)|(?<yesElsewhere>vorhanden|unterstützt|ja|oui|s[íi]|sim)|(?<vtElsewhere>virtualisierung|virtualizaci[óo]n|virtualiza[çc][ãa]o))(?![\\wà-ÿ])',
    "(?<off>\\b(?:disabled|deactivated|(?:turned|switched) off|not (?:enabled|active|activated|on|turned on|switched on)|isn't (?:enabled|active|on)|is not (?:enabled|active|on)|inactive|off)\\b)",
    "(?<no>\\b(?:not (?:supported|available|present|capable)|unsupported|(?:does not|doesn't|don't|do not|cannot|can't) (?:have|support|do)|no|without|lacks?|lacking|missing|none|isn't (?:supported|available|there)|not)\\b)",
    '(?<on>\\b(?:enabled|activated|active|(?:turned|switched) on)\\b|\\bon(?=\\s*(?:$|[(),.!;]|in (?:the )?(?:bios|uefi|firmware))))',
    '(?<yes>\\b(?:supported|supports?|capable|present|available|yes|ok|has|have|with|confirmed)\\b)',
    '(?<vt>\\b(?:intel )?vt-?x\\b|\\bvt(?![\\w-])|\\bamd-?v\\b|\\bsvm(?: mode)?\\b|\\bvmx\\b|(?<!(?:for|nested|network|storage|desktop|application|gpu|the|our|of) )\\b(?:(?:hardware|cpu|processor|intel|bios)[ -])?(?:assisted )?virtuali[sz]ation(?:[ -](?:technology|extensions?|support|features?))?(?![ -]?(?:based|cluster|host|hosts|platform|server|stack|project|lab|box)\\b))',
    '(?<slat>\\bslat\\b|\\bept\\b|\\bnpt\\b|\\brvi\\b|\\bsecond[ -]level address translation\\b|\\bextended page tables?\\b|\\bnested pag(?:ing|e tables?)\\b)',
    '(?<dep>\\bdep\\b|\\bnx(?:[ -]bit)?\\b|\\bxd(?:[ -]bit)?\\b|\\bno[ -]?execute\\b|\\bexecute disable\\b|\\bdata execution pr[eo]\\w{1,9}\\b)',
  ].join('|'),
  'gi',
);
/** Cheap test for anything that such a sentence is about. */
const SUBJECTS =
  /vt|amd-?v|svm|vmx|virtuali|slat|ept|npt|rvi|level address|page table|nested|dep|nx|xd|execut/i;
/** What a clause without a subject may do to the rest of its sentence. */
const TAKES_BACK =
  /\b(?:hop(?:e|es|ed|ing|efully)|believe|guess|allegedly|apparently|claims?|claimed|friend|colleague|manual|default|ships?|shipped|usually|normally|typically|should|would|could|might|if|unless|whether|ago|yesterday|tomorrow|next|pending|todo|later|only|nodes?|sometimes|partially|partly|wenn|falls|sollte|vielleicht|morgen|nur|si|peut|seulement|demain|quiz[aá]s?|solo|ma[ñn]ana|talvez|amanh[aã]|other|another|until|soon|never|neither|nor|fail\w{0,3}|except|someone|somebody|nobody|requirements?|prerequisites?|needed|forgot|not (?:yet|here|really|confirmed|verified|sure)|shows?|says?|said|nested|will (?:turn|switch|disable|be)|turn(?:ing)? it)\b|\[ ?\]/i;
const GOOD_WORDS = /\b(?:yes|on|ok|enabled|supported|available|present)\b/i;
/** What may stand between the two halves of `virtualization enabled in firmware: no`. */
const ANSWER_FOLLOWS = /^[\s:=?-]{0,9}(?:in (?:the )?(?:bios|uefi|firmware))?[\s:=?-]{0,9}$/i;
const FIRMWARE = /\b(?:bios|uefi|firmware|setup)\b/i;
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

  take(clause: Clause): void {
    const labelled = readLabels(clause);
    if (labelled !== undefined) {
      this.words.push(...labelled);
      return;
    }
    let before: Predicate | undefined;
    /** What the clause has just said something about. */
    let spoken: readonly Named[] = [];
    let saidAt = 0;
    let rest = clause.text;
    let firstAt: number | undefined;
    for (const match of clause.text.matchAll(WORDS)) {
      const groups = match.groups ?? {};
      rest = rest.replace(match[0], ' ');
      const subject = subjectOf(groups);
      if (subject !== undefined) {
        firstAt ??= match.index;
        const named = { subject, clause, start: match.index, end: match.index + match[0].length };
        this.#waiting.push(named);
        spoken = [];
        if (before !== undefined) this.#say([named], before);
        continue;
      }
      // What is not off may be on, or not be there at all.
      if (groups['unclear'] !== undefined) {
        this.#waiting = [];
        this.#spoiled = true;
        before = 'no';
        continue;
      }
      const predicate = predicateOf(groups);
      if (predicate === undefined) continue;
      const after = clause.text.slice(match.index + match[0].length);
      const deniesNext = predicate === 'no' && SUBJECTS.test(after);
      const isAnswered = deniesNext && GOOD_WORDS.test(after);
      if (
        this.#waiting.length === 0 &&
        spoken.length > 0 &&
        isBad(predicate) &&
        (!deniesNext || isAnswered)
      ) {
        const isAnswer = !isAnswered && ANSWER_FOLLOWS.test(clause.text.slice(saidAt, match.index));
        this.#takeBack(spoken, isAnswer ? before : undefined);
        spoken = [];
        continue;
      }
      if (before === 'no' && predicate === 'off' && this.#waiting.length > 0)
        this.#takeBack(this.#waiting, undefined);
      const subjects =
        this.#waiting.length > 0 || deniesNext ? this.#waiting : this.#continued(clause, match.index);
      if (subjects.length > 0 && before !== 'no') {
        this.#say(subjects, predicate);
        spoken = subjects;
        saidAt = match.index + match[0].length;
      }
      before = predicate;
      if (this.#waiting.length > 0) this.#last = this.#waiting;
      this.#waiting = [];
    }
    if (isSpoiled(clause, rest, firstAt)) this.#spoiled = true;
    if (before !== undefined) this.#last = this.#waiting.length > 0 ? this.#waiting : this.#last;
    if (clause.doubted === true) {
      this.#waiting = [];
      return;
    }
    if (before === undefined && rest === clause.text) this.#endList();
    // Anything beside a bare list of subjects is a clause that says something else about them.
    if (before !== undefined || rest.replace(FILLER, '') !== '') this.#waiting = [];
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
      for (const [reading, value] of meaningOf(named, predicate)) {
        this.#said.push({ reading, value, clause: named.clause, start: named.start, end: named.end });
      }
    }
  }
}

/** The name of a feature; virtualization as such may be what the machine is for. */
const isFeature = ({ clause, start, end }: Named): boolean =>
  !/^virtuali[a-zà-ÿ]{1,12}$/i.test(clause.text.slice(start, end));

const isBad = (predicate: Predicate): boolean => predicate === 'no' || predicate === 'off';

type Groups = Readonly<Record<string, string | undefined>>;

function subjectOf(groups: Groups): Subject | undefined {
  if (groups['vtElsewhere'] !== undefined) return 'vt';
  return (['vt', 'slat', 'dep'] as const).find((name) => groups[name] !== undefined);
}

const predicateOf = (groups: Groups): Predicate | undefined =>
  (['off', 'no', 'on', 'yes'] as const).find(
    (name) => groups[name] !== undefined || groups[`${name}Elsewhere`] !== undefined,
  );

/** Whether a clause keeps its sentence from proving anything good; `firstAt`: where its first subject stands. */
function isSpoiled({ text, doubted }: Clause, rest: string, firstAt: number | undefined): boolean {
  if (doubted === true) return true;
  if (firstAt === undefined) return TAKES_BACK.test(text);
  if (isPlainStatement(rest)) return false;
  return !isPlainStatement(
    partsIn(text.slice(0, firstAt)).reduce((left, part) => left.replace(part, ' '), rest),
  );
}

type Meaning = readonly (readonly [VirtualizationReading, boolean])[];

function meaningOf({ subject, clause }: Named, predicate: Predicate): Meaning {
  const isGood = predicate === 'on' || predicate === 'yes';
  if (subject !== 'vt') return [[subject, isGood]];
  switch (predicate) {
    case 'on':
      return [
        ['virtualizationSupported', true],
        ['virtualizationEnabledInFirmware', true],
      ];
    case 'off':
      return [['virtualizationEnabledInFirmware', false]];
    case 'yes':
      return [['virtualizationSupported', true]];
    case 'no':
      // A missing setup option does not tell whether the processor lacks it or the firmware hides it.
      return FIRMWARE.test(clause.text) ? [] : [['virtualizationSupported', false]];
  }
}
