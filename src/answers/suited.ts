import type { Entry } from './entry.ts';
import type { Question } from './question.ts';

/** A message of so few tokens may be just the word that is to be explained. */
const BARE_TOKENS_MAX = 3;
/** An entry about so few releases is about just these. */
const FEW_RELEASES = 3;

/** What the kind of an entry adds to its fit, or takes away. */
const WORTH = {
  /** A definition for who asks for none: a share of its fit. */
  definition: 0.6,
  /** A term for who asks what something of another product is called here. */
  translation: 0.12,
  sameRelease: 0.08,
  otherRelease: -0.12,
  /** An answer that goes through releases that were not asked about. */
  otherYears: -0.12,
  /** About older releases only, where none is named. */
  olderRelease: -0.02,
  /** Another figure of what the thread speaks of: of the host, the virtual machine or the cluster. */
  family: 0.1,
  clientOnly: -0.12,
  /** Whether something exists, for who asks whether it is needed. */
  stateForNeed: -0.06,
  /** A figure for who names a release. */
  figureForRelease: 0.04,
  /** About a release that the question does not name. */
  otherSubject: -0.3,
  stateWhenAsked: 0.06,
  stateForHowTo: -0.08,
};

const CLIENT = /\b(?:client|laptop|notebook|desktop|pc|workstation|home|pro)\b/i;
/** Asks what something of another product is called here. */
export const TRANSLATION =
  /\b(?:counterpart|equivalent|instead of|called|call it|coming from|same as|translates? to|in hyper-?v speak|hyper-?v word)\b/i;
const NEED = /\b(?:must|has to|have to|got to|obligatory)\b/i;
const HOW_TO =
  /\b(?:how (?:do|to|can|would|should)|which (?:command|cmdlet|powershell|setting|option|knob|switch type|tool|format)|what (?:command|cmdlet|powershell)|cmdlet|command|powershell|one ?liner|syntax|steps?)\b/i;

/** The fit of an entry with regard to what kind of answer is expected, and for which releases. */
export function suited(
  { id, definition, releases = [], kind, years, subject, clientOnly }: Entry,
  { tokens, wish, text, marked, releases: asked, before }: Question,
  fit: number,
  newest: string,
): number {
  let score = fit;
  if (definition === true && TRANSLATION.test(text)) score += WORTH.translation;
  else if (definition === true && wish !== 'meaning' && tokens.length > BARE_TOKENS_MAX)
    score *= WORTH.definition;
  if (releases.length > 0 && asked.length > 0) {
    const meant = asked.some(({ id }) => releases.includes(id));
    if (!meant) score += WORTH.otherRelease;
    else if (releases.length <= FEW_RELEASES) score += WORTH.sameRelease;
  }
  if (releases.length > 0 && asked.length === 0 && !releases.includes(newest)) score += WORTH.olderRelease;
  if (asked.length > 0 && years !== undefined) {
    const own = new Set(asked.map(({ name }) => name.match(/\d{4}/)?.[0]));
    if ([...years].filter((year) => !own.has(year)).length >= FEW_RELEASES) score += WORTH.otherYears;
  }
  if (subject !== undefined && !isSubject(subject, marked)) score += WORTH.otherSubject;
  if (kind === 'figure' && before !== undefined && familyOf(id) === familyOf(before)) score += WORTH.family;
  if (clientOnly === true && !asked.some((release) => release.kind === 'client') && !CLIENT.test(text))
    score += WORTH.clientOnly;
  if (kind === 'figure' && asked.length > 0) score += WORTH.figureForRelease;
  if (kind === 'state') {
    if (tokens.includes('requir') || NEED.test(text)) score += WORTH.stateForNeed;
    if (wish === 'since' || wish === 'removed') score += WORTH.stateWhenAsked;
    else if (HOW_TO.test(text)) score += WORTH.stateForHowTo;
  }
  return score;
}

/** Whether a release is spoken of as the guest, or as the host that machines come from. */
const isSubject = (release: string, marked: string): boolean => {
  const name = `<${release.replace('.', '\\.')}>`;
  return new RegExp(
    `${name}\\s+(?:[\\w.-]+ )?(?:vms?|guests?|virtual|as |inside)|(?:guests?|vms?|inside|in)(?: (?:with|running|of|os|a|an))* ?(?:windows )?${name}|\\bfrom (?:a |an )?${name}|${name}[^<]* (?:to|->|→) ?(?:a |an )?<`,
  ).test(marked);
};

/** What a fact belongs to: `vm` of `vm.memory.maximum`. */
const familyOf = (id: string): string => id.split('.')[0] ?? id;
