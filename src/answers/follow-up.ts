import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';
import type { About } from './answer.ts';
import { ofKind } from './entries/release-runs.ts';
import type { Question } from './question.ts';

/** A message that goes on with what was said: it begins so, or points back. */
const GOES_ON =
  /^\W*(?:and|also|but|or|so|then|plus|same|ditto|what about|how about|whats with|ok and|for)\b|\b(?:same|that one|this one|instead|there|it|its|that|those|these|they|them|altogether|as well|too|either)\b/i;
/** A message of so few telling words that it can hardly stand alone. */
const FEW_TOKENS = 2;

/** A question with what the thread said before it. `whole`: it asks the same of something else. */
export function joinEarlier(
  question: Question,
  about: About,
  knowledge: Knowledge,
  isKnown: (token: string) => boolean,
): { readonly question: Question; readonly whole: boolean } {
  const own = question.tokens.filter((token) => isKnown(token) && !FILLERS.has(token) && !question.qualifiers.has(token));
  const goesOn = GOES_ON.test(question.text) || own.length <= FEW_TOKENS;
  if (!goesOn) return { question, whole: false };
  const before = about.releases.flatMap((id) => knowledge.release(id) ?? []);
  const releases = question.releases.length > 0 ? question.releases : (neighbour(question.text, before, knowledge) ?? before);
  const whole = own.length === 0;
  return {
    question: { ...question, releases, scope: { ...about.scope, ...question.scope }, tokens: whole ? about.tokens : own, earlier: about.tokens },
    whole,
  };
}

const NEXT = /\b(?:release|version|one) after\b|\bnext (?:release|version|one)\b|\bsuccessor\b/i;
const PREVIOUS = /\b(?:release|version|one) before\b|\bprevious (?:release|version|one)\b|\bpredecessor\b/i;

/** The release after or before the one that was spoken of, where the message points to it. */
function neighbour(text: string, before: readonly Release[], knowledge: Knowledge): readonly Release[] | undefined {
  const step = NEXT.test(text) ? 1 : PREVIOUS.test(text) ? -1 : 0;
  const [release] = before;
  if (step === 0 || release === undefined) return undefined;
  const all = ofKind(knowledge.releases, release.kind);
  const found = all[all.findIndex(({ id }) => id === release.id) + step];
  return found === undefined ? undefined : [found];
}

const FILLERS: ReadonlySet<string> = new Set(['same', 'instead', 'ditto', 'els', 'then', 'q', 'question', 'again', 'case', 'version', 'releas', 'old', 'older', 'new', 'newer', 'edit', 'box', 'one', 'number', 'figur', 'valu']);
