import type { Clause } from './clauses.ts';
import { isPlainStatement, partsIn } from './plain-statement.ts';

/** What a clause without a subject may do to the rest of its sentence. */
const TAKES_BACK =
  /\b(?:hop(?:e|es|ed|ing|efully)|believe|guess|allegedly|apparently|claims?|claimed|friend|colleague|manual|default|ships?|shipped|usually|normally|typically|should|would|could|might|if|unless|whether|ago|yesterday|tomorrow|next|pending|todo|later|only|nodes?|sometimes|partially|partly|wenn|falls|sollte|vielleicht|morgen|nur|si|peut|seulement|demain|quiz[aá]s?|solo|ma[ñn]ana|talvez|amanh[aã]|other|another|until|soon|never|neither|nor|fail\w{0,3}|except|someone|somebody|nobody|requirements?|prerequisites?|needed|forgot|not (?:yet|here|really|confirmed|verified|sure)|shows?|says?|said|nested|will (?:turn|switch|disable|be)|turn(?:ing)? it)\b|\[ ?\]/i;
/** Whether a clause keeps its sentence from proving anything good; `firstAt`: where its first subject stands. */
export function isSpoiled({ text, doubted }: Clause, rest: string, firstAt: number | undefined): boolean {
  if (doubted === true) return true;
  if (firstAt === undefined) return TAKES_BACK.test(text);
  if (isPlainStatement(rest)) return false;
  return !isPlainStatement(
    partsIn(text.slice(0, firstAt)).reduce((left, part) => left.replace(part, ' '), rest),
  );
}
