import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';
import type { About } from './answer.ts';
import { ofKind } from './entries/release-runs.ts';
import type { Entry } from './entry.ts';
import { namesWindowsServer } from './free-product.ts';
import { TURNING, wayInThread } from './from-to.ts';
import type { Question } from './question.ts';

/** A message that goes on with what was said: it begins so, or points back. */
const GOES_ON =
  /^\W*(?:and|also|but|or|so|then|plus|same|ditto|what about|how about|whats with|ok and|for)\b|\b(?:same|that one|this one|instead|there|it|its|that|those|these|they|them|altogether|as well|too|either)\b/i;
/** A message of so few telling words that it can hardly stand alone. */
const FEW_TOKENS = 2;

/**
 * A question with what the thread said before it. `whole`: it asks the same of something else. `topic`: the
 * entry that the thread spoke of.
 */
export function joinEarlier(
  question: Question,
  about: About,
  knowledge: Knowledge,
  isKnown: (token: string) => boolean,
  topic: Entry | undefined,
): { readonly question: Question; readonly whole: boolean } {
  const fromTo = topic?.fromTo === true;
  const own = question.tokens.filter(
    (token) =>
      isKnown(token) &&
      !FILLERS.has(token) &&
      !question.qualifiers.has(token) &&
      !(fromTo && TURNING.has(token)),
  );
  const goesOn = GOES_ON.test(question.text) || own.length <= FEW_TOKENS;
  if (!goesOn) return { question, whole: false };
  const before = about.releases.flatMap((id) => knowledge.release(id) ?? []);
  const named =
    question.releases.length > 0
      ? question.releases
      : (neighbour(question.text, before, knowledge) ?? before);
  const releases = (fromTo && own.length === 0 ? wayInThread(question, before) : undefined) ?? named;
  const freeProduct =
    question.freeProduct || (about.freeProduct === true && !namesWindowsServer(question.text));
  const { edition, ...scopeBefore } = about.scope;
  const kept = edition === undefined || (about.freeProduct === true && !freeProduct) ? {} : { edition };
  const joined = {
    ...question,
    releases,
    scope: { ...scopeBefore, ...kept, ...question.scope },
    freeProduct,
    ...(about.topic === undefined ? {} : { before: about.topic }),
    ...(about.guest === undefined ? {} : { guest: about.guest }),
  };
  if (own.length > 0) return { question: { ...joined, tokens: own, earlier: about.tokens }, whole: false };
  const cases = casesOf(question.qualifiers);
  const replaced = about.cases
    .filter(([, kind]) => cases.some(([, other]) => other === kind))
    .map(([token]) => token);
  const tokens = [
    ...about.tokens.filter((token) => !replaced.includes(token)),
    ...cases.map(([token]) => token),
  ];
  // Another maker or edition may have an entry of its own; a release or a generation has another value of the same, as an edition has where
  // the entry tells editions apart.
  return {
    question: {
      ...joined,
      tokens,
      wish: question.wish === 'open' ? about.wish : question.wish,
      earlier: about.tokens.filter((token) => !replaced.includes(token)),
    },
    whole: cases.every(([, kind]) => kind === 'edition' && topic?.byEdition === true),
  };
}

/** The makers and editions among what a question says beside its subject. */
export const casesOf = (qualifiers: Question['qualifiers']): About['cases'] =>
  [...qualifiers].filter(([, kind]) => kind === 'maker' || kind === 'edition');

const NEXT = /\b(?:release|version|one) after\b|\bnext (?:release|version|one)\b|\bsuccessor\b/i;
const PREVIOUS = /\b(?:release|version|one) before\b|\bprevious (?:release|version|one)\b|\bpredecessor\b/i;

/** The release after or before the one that was spoken of, where the message points to it. */
function neighbour(
  text: string,
  before: readonly Release[],
  knowledge: Knowledge,
): readonly Release[] | undefined {
  const step = NEXT.test(text) ? 1 : PREVIOUS.test(text) ? -1 : 0;
  const [release] = before;
  if (step === 0 || release === undefined) return undefined;
  const all = ofKind(knowledge.releases, release.kind);
  const found = all[all.findIndex(({ id }) => id === release.id) + step];
  return found === undefined ? undefined : [found];
}

const FILLERS: ReadonlySet<string> = new Set([
  'same',
  'instead',
  'ditto',
  'els',
  'then',
  'again',
  'case',
  'version',
  'releas',
  'old',
  'older',
  'new',
  'newer',
  'edit',
  'box',
  'after',
  'next',
  'befor',
  'previou',
  'successor',
  'predecessor',
]);
