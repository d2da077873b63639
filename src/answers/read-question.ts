import type { Outside } from '../knowledge/entries.ts';
import type { Knowledge, ScopeQuery } from '../knowledge/knowledge.ts';
import type { Edition } from '../knowledge/schema.ts';
import { codesIn } from './codes.ts';
import { editionsIn } from './editions-in.ts';
import { namesFreeProduct } from './free-product.ts';
import type { Qualifier, Question, Wish } from './question.ts';
import { readReleases } from './release-words.ts';
import type { Lexicon } from './words/lexicon.ts';
import { splitWords } from './words/split-words.ts';

/** What reading needs of the base. */
export interface Reader {
  readonly knowledge: Knowledge;
  readonly lexicon: Lexicon;
  /** Mends a word that nothing in the base is called. */
  readonly correct: (word: string) => string;
  /** Names of what is not covered, with a blank at either end. */
  readonly outsideNames: ReadonlyMap<string, Outside>;
}

/** Understands a question by itself. `today`: ISO. */
export function readQuestion(
  text: string,
  today: string,
  { knowledge, lexicon, correct, outsideNames }: Reader,
): Question {
  const { releases, unknown, rest, marked } = readReleases(text, knowledge);
  const freeProduct = namesFreeProduct(text);
  const written = splitWords(freeProduct ? withProduct(rest) : rest);
  const words = written.map(correct);
  const editions = editionsIn(words.join(' '), marked);
  const asWritten = ` ${splitWords(text).join(' ')} `;
  const wish = wishOf(asWritten.trim());
  const asksHowMuch = HOW_MUCH.test(asWritten) && !HOW_LITTLE.test(asWritten);
  return {
    text,
    marked,
    today,
    words,
    tokens: [...new Set([...lexicon.readWords(words), ...(asksHowMuch ? [MAXIMUM] : [])])],
    qualifiers: new Map([
      ...qualifiersOf(
        words.join(' '),
        wish,
        editions.map(({ word }) => word),
        lexicon,
      ),
      ...(asksHowMuch && !lexicon.readWords(words).includes(MAXIMUM) ? [[MAXIMUM, 'unsaid'] as const] : []),
    ]),
    earlier: [],
    releases,
    unknownReleases: unknown,
    scope: scopeOf(
      words.join(' '),
      editions.map(({ edition }) => edition),
    ),
    editions: editions.map(({ edition }) => edition),
    freeProduct,
    wish,
    sure: false,
    codes: codesIn(text),
    outside: [
      ...new Set([...outsideNames].filter(([name]) => asWritten.includes(name)).map(([, thing]) => thing)),
    ].filter(({ unless = [] }) => !unless.some((word) => asWritten.includes(` ${word} `))),
  };
}

/** The name of a release may have taken that of the product with it, or a part of it. */
function withProduct(rest: string): string {
  if (/\bhyper-?\s?v[\s-]+server\b|\bhvs\b/i.test(rest)) return rest;
  const mended = rest.replace(/\bhyper-?\s?v\b/i, 'hyper-v server');
  return mended === rest ? `hyper-v server ${rest}` : mended;
}

function qualifiersOf(
  text: string,
  wish: Wish,
  editions: readonly string[],
  lexicon: Lexicon,
): ReadonlyMap<string, Qualifier> {
  const tokensOf = (patterns: readonly RegExp[]): readonly string[] =>
    lexicon.read(patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []).join(' '));
  const when = wish === 'since' || wish === 'removed' ? WHEN_WORDS : [];
  return new Map([
    ...all(lexicon.read(editions.join(' ')), 'edition'),
    ...all(tokensOf(MAKERS.map(([pattern]) => pattern)), 'maker'),
    ...all([...tokensOf([GENERATION]), ...when, ...SUPPORT_WORDS], 'case'),
  ]);
}

const all = (tokens: readonly string[], kind: Qualifier): readonly [string, Qualifier][] =>
  tokens.map((token) => [token, kind]);

/** Whether something is supported, and what it does, is asked of everything. */
const SUPPORT_WORDS = ['support', 'impact', 'ignor'];

/** Stems that say when: the wish holds that already. */
const WHEN_WORDS = ['introduc', 'first', 'earliest', 'oldest', 'remov', 'start', 'releas', 'version', 'year'];

const MAKERS: readonly (readonly [RegExp, NonNullable<ScopeQuery['processor']>])[] = [
  [/\b(?:amd|epyc|ryzen|opteron)\b/, 'amd'],
  [/\b(?:intel|xeon)\b/, 'intel'],
];
/** Who asks how many there can be asks for the most, without saying so. */
const HOW_MUCH =
  /\bhow (?:many|much|big|large|far|long)\b.*\b(?:can|could|may|allowed|use|handles?|fits?|supports?|takes?|gets?|does|possible|per)\b/;
const HOW_LITTLE =
  /\b(?:needs?|needed|requires?|required|min|minimum|least|should|recommend\w*|costs?|often|old)\b/;
const MAXIMUM = 'maximum';

const GENERATION = /\bgen(?:eration)? ?([12]|one|two)\b|\bg([12])\b/;
function scopeOf(text: string, editions: readonly Edition[]): ScopeQuery {
  const [, long, short] = GENERATION.exec(text) ?? [];
  const generation = long ?? short;
  const [edition, ...others] = editions;
  const processor = MAKERS.find(([pattern]) => pattern.test(text))?.[1];
  return {
    ...(generation === undefined ? {} : { generation: generation === '1' || generation === 'one' ? 1 : 2 }),
    ...(edition === undefined || others.length > 0 ? {} : { edition }),
    ...(processor === undefined ? {} : { processor }),
  };
}

const SINCE =
  /\b(?:came|come|comes|starts?|started|arrived) (?:with|in)\s*$|\bearliest\b|\boldest (?:version|release|server|windows)\b|\bnow possible\b|\bsince\b|\b(?:from|as of|starting with|in|with|on) (?:which|what) (?:version|release|windows|server|ws|one|year)\b|\b(?:which|what) (?:server |windows )?(?:version|release|windows|server|os) (?:first|introduced|brought|added|was the first|got|came)\b|\bfirst (?:appear|release|version|available|support|come|came|show|introduc|hyper|windows|server)\w*|\bwhen (?:was|were|did|has|have|could|can)\b.*\b(?:introduc|added|appear|arrive|come|came|start|get|got|begin|began|bring|brought|first|possible|debut)\w*|\bwhen did .* (?:get|gain|learn|support)\b|\bintroduced\b|\bdebut\w*/;
const REMOVED =
  /\b(?:removed|dropped|discontinued|killed|deprecated|axed)\b|\bwhen (?:was|did|were).*\b(?:remov|drop|go away|disappear|kill|end)\w*|\bgone\b|\bstill (?:there|around|exist|exists|available|alive|in)\b/;
const DIFFERENCE =
  /\b(?:difference|differences|differ|versus|vs|compare|compared|comparison)\b|\bor\b.*\bbetter\b|\bhow much (?:bigger|larger|more)\b/;
const YES_NO =
  /^(?:so |and |but |hi |hey |hello |um |ok |then )*(?:is|are|does|do|did|can|could|may|will|would|should|must|has|have|was|were|am|isn t|aren t|doesn t|cannot)\b|\b(?:possible|supported|allowed|ok|okay|works|permitted|mandatory|required|needed|necessary|recommended|right|correct|legal|true|there|available|safe|feasible)\s*$|\b(?:can|may|could|should|must) (?:i|we|you|one|it|they|a|the|my|our)\b|\b(?:does|do|is|are|will|would) (?:it|that|this|they|the|a|an|my|our|i|we|hyper|windows|there)\b/;

const MEANING =
  /^(?:so |hey |hi |ok )*(?:what s|whats|what is|what are|what does|define|explain|meaning of|wtf is|what was|tell me what)\b(?!.*\b(?:max\w*|min\w*|limit|most|least|default|port|recommended|supported|difference)\b)|\bmean(?:s|ing)?\b|\bstands? for\b|\bcalled\b|\bequivalent\b|\bcounterpart\b/;

function wishOf(text: string): Wish {
  if (DIFFERENCE.test(text)) return 'difference';
  if (SINCE.test(text)) return 'since';
  if (REMOVED.test(text)) return 'removed';
  if (MEANING.test(text)) return 'meaning';
  if (/^(?:which|what|how|when|where|who|why)\b/.test(text)) return 'open';
  return YES_NO.test(text) ? 'yes-no' : 'open';
}
