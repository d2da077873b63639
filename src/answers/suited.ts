import { asksWhichEdition } from './editions-in.ts';
import type { Entry } from './entry.ts';
import { isOfFreeProduct } from './free-product.ts';
import type { Question } from './question.ts';
import { TRANSLATION } from './translation-words.ts';

/** The case that a rule of suitability looks at. */
interface Case {
  readonly entry: Entry;
  readonly question: Question;
  /** Id of the release that is meant when none is named. */
  readonly newest: string;
}

/** Something that makes an entry suit a question more or less than its words say, and by how much. */
interface Suit {
  readonly worth: number;
  readonly when: (looked: Case) => boolean;
}

/** An entry about so few releases is about just these; an answer that names so many others is about others. */
const FEW_RELEASES = 3;
/** A message of so few tokens may be just the word that is to be explained. */
const BARE_TOKENS_MAX = 3;
/** What the fit of a definition is worth where none is asked for. */
const DEFINITION = 0.6;

const CLIENT = /\b(?:client|laptop|notebook|desktop|pc|workstation|home|pro)\b/i;
const NEED = /\b(?:must|has to|have to|got to|obligatory)\b/i;
const HOW_TO =
  /\b(?:how (?:do|to|can|would|should)|which (?:command|cmdlet|powershell|setting|option|knob|switch type|tool|format)|what (?:command|cmdlet|powershell)|cmdlet|command|powershell|one ?liner|syntax|steps?)\b/i;
const RUNNING = /\b(?:running|per host|per node|one host|per server|at once|concurrent\w*)\b/i;
const LICENCE = /licen|rights|\bcals?\b|allow|cover|entitle|legal/i;

const names = ({ releases }: Question, among: readonly string[]): boolean =>
  releases.some(({ id }) => among.includes(id));
const asksWhen = ({ wish }: Question): boolean => wish === 'since' || wish === 'removed';
const isLicence = ({ id }: Entry): boolean => id.startsWith('licence.') || id.startsWith('topic.license.');
/** What a fact belongs to: `vm` of `vm.memory.maximum`. */
const familyOf = (id: string): string => id.split('.')[0] ?? id;

const SUITS: readonly Suit[] = [
  // An error by its code, whatever was being done when it came.
  {
    worth: 0.5,
    when: ({ entry: { codes = [] }, question }) => question.codes.some((code) => codes.includes(code)),
  },
  // A term for who asks what something of another product is called here.
  {
    worth: 0.12,
    when: ({ entry, question }) => entry.definition === true && TRANSLATION.test(question.text),
  },
  // About the release that is named, or about others.
  {
    worth: 0.08,
    when: ({ entry: { releases = [] }, question }) =>
      releases.length <= FEW_RELEASES && names(question, releases),
  },
  {
    worth: -0.12,
    when: ({ entry: { releases = [] }, question }) =>
      releases.length > 0 && question.releases.length > 0 && !names(question, releases),
  },
  {
    worth: -0.02,
    when: ({ entry: { releases = [] }, question, newest }) =>
      releases.length > 0 && question.releases.length === 0 && !releases.includes(newest),
  },
  // An answer that goes through releases which were not asked about.
  { worth: -0.12, when: ({ entry, question }) => otherYears(entry, question).length >= FEW_RELEASES },
  {
    worth: -0.3,
    when: ({ entry: { subject }, question }) => subject !== undefined && !isSubject(subject, question.marked),
  },
  {
    worth: -0.12,
    when: ({ entry, question }) =>
      entry.clientOnly === true &&
      !question.releases.some(({ kind }) => kind === 'client') &&
      !CLIENT.test(question.text),
  },
  // Another figure of what the thread speaks of: of the host, the virtual machine or the cluster.
  {
    worth: 0.1,
    when: ({ entry: { kind, id }, question: { before } }) =>
      kind === 'figure' && before !== undefined && familyOf(id) === familyOf(before),
  },
  // Who asks on in other words, and of no other release, does not want the same figure again.
  {
    worth: -0.15,
    when: ({ entry: { id, kind }, question: { before, tokens, earlier, marked } }) =>
      kind === 'figure' &&
      before === id &&
      !marked.includes('<') &&
      tokens.some((token) => !earlier.includes(token)),
  },
  { worth: 0.04, when: ({ entry, question }) => entry.kind === 'figure' && question.releases.length > 0 },
  {
    worth: 0.08,
    when: ({ entry, question: { scope, text } }) =>
      entry.byEdition === true && (scope.edition !== undefined || asksWhichEdition(text)),
  },
  // What a licence allows, for who asks what runs.
  {
    worth: -0.12,
    when: ({ entry, question: { text } }) => isLicence(entry) && RUNNING.test(text) && !LICENCE.test(text),
  },
  // What is said of the free product, for who asks about that; its licence is another one.
  {
    worth: 0.06,
    when: ({ entry, question }) =>
      question.freeProduct && question.releases.length > 0 && isOfFreeProduct(entry),
  },
  {
    worth: -0.3,
    when: ({ entry, question }) => question.freeProduct && isLicence(entry) && !isOfFreeProduct(entry),
  },
  {
    worth: -0.1,
    when: ({ entry, question: { editions, freeProduct } }) =>
      !freeProduct && editions.length > 0 && !editions.includes('hyper-v-server') && isOfFreeProduct(entry),
  },
  // Whether something exists: for who asks whether it is needed, since when, and how it is done.
  {
    worth: -0.06,
    when: ({ entry, question }) =>
      entry.kind === 'state' && (question.tokens.includes('requir') || NEED.test(question.text)),
  },
  { worth: 0.06, when: ({ entry, question }) => entry.kind === 'state' && asksWhen(question) },
  {
    worth: -0.08,
    when: ({ entry, question }) =>
      entry.kind === 'state' && !asksWhen(question) && HOW_TO.test(question.text),
  },
];

/** The fit of an entry with regard to what kind of answer is expected, and for which releases. `newest`: id of a release. */
export function suited(entry: Entry, question: Question, fit: number, newest: string): number {
  const looked = { entry, question, newest };
  const isUnasked =
    entry.definition === true &&
    question.wish !== 'meaning' &&
    question.tokens.length > BARE_TOKENS_MAX &&
    !TRANSLATION.test(question.text);
  return SUITS.reduce(
    (score, { worth, when }) => (when(looked) ? score + worth : score),
    isUnasked ? fit * DEFINITION : fit,
  );
}

/** The years of releases that an answer names beside those that are asked about; none where none is. */
export function otherYears({ years }: Entry, { releases }: Question): readonly string[] {
  if (releases.length === 0 || years === undefined) return [];
  const own = new Set(releases.map(({ name }) => /\d{4}/.exec(name)?.[0]));
  return [...years].filter((year) => !own.has(year));
}

/** Whether a release is spoken of as the guest, or as the host that machines come from. */
function isSubject(release: string, marked: string): boolean {
  const name = `<${release.replace('.', String.raw`\.`)}>`;
  return [
    String.raw`${name}\s+(?:[\w.-]+ )?(?:vms?|guests?|virtual|as |inside)`,
    String.raw`(?:guests?|vms?|inside|in)(?: (?:with|running|of|os|a|an))* ?(?:windows )?${name}`,
    String.raw`\bfrom (?:a |an )?${name}`,
    String.raw`${name}[^<]* (?:to|->|→) ?(?:a |an )?<`,
  ].some((sign) => new RegExp(sign).test(marked));
}
