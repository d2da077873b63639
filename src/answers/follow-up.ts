import type { Knowledge } from '../knowledge/knowledge.ts';
import type { About } from './answer.ts';
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
  const own = question.tokens.filter((token) => isKnown(token) && !FILLERS.has(token));
  const goesOn = GOES_ON.test(question.text) || own.length <= FEW_TOKENS;
  if (!goesOn) return { question, whole: false };
  const releases = question.releases.length > 0 ? question.releases : about.releases.flatMap((id) => knowledge.release(id) ?? []);
  const whole = own.length === 0;
  return {
    question: { ...question, releases, tokens: whole ? about.tokens : own, earlier: about.tokens },
    whole,
  };
}

const FILLERS: ReadonlySet<string> = new Set(['same', 'instead', 'ditto', 'els', 'then', 'q', 'question', 'again', 'case', 'version', 'releas', 'old', 'older', 'new', 'newer', 'edit', 'box', 'one', 'number', 'figur', 'valu']);
