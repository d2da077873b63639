import type { Outside } from '../knowledge/entries.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { allEntries } from './all-entries.ts';
import type { About, Answer } from './answer.ts';
import { withEditions } from './both-editions.ts';
import { codesIn } from './codes.ts';
import { unique } from './entries/from-rows.ts';
import { ofKind } from './entries/release-runs.ts';
import { enumerate, sentence } from './entries/sentence.ts';
import type { Draft, Entry } from './entry.ts';
import { EntryIndex, FIT_MIN, type Fit } from './entry-index.ts';
import { casesOf, joinEarlier } from './follow-up.ts';
import { forFreeProduct } from './free-product.ts';
import { nearAnswers, withNear } from './near-answers.ts';
import { pointedOut } from './pointed-out.ts';
import type { Question } from './question.ts';
import { type Reader, readQuestion } from './read-question.ts';
import { otherYears } from './suited.ts';
import { TRANSLATION } from './translation-words.ts';
import { Lexicon } from './words/lexicon.ts';
import { Spelling } from './words/spelling.ts';
import { splitWords } from './words/split-words.ts';

/** From this fit on next to nothing of the question is left unsaid, so that yes and no mean what was asked. */
const SURE = 0.8;
/** From this fit on an entry answers a question that names something foreign. */
const FOREIGN_FIT_MIN = 0.64;
/** As much of such a question has to be what the entry is asked with. */
const FOREIGN_COVERED_MIN = 0.7;
/** Entries that fit this much worse than the best are not tried in its place. */
const NEAR_BEST = 0.06;
const NEAREST_MAX = 3;
/** Below this fit an entry is no near subject either. */
const NEAREST_FIT_MIN = 0.25;

/** Answers questions from the base. The same question on the same base and day gives the same answer. */
export class Answerer {
  readonly #knowledge: Knowledge;
  readonly #entries: readonly Entry[];
  /** Those that may claim a question. */
  readonly #claiming: readonly Entry[];
  readonly #codes: ReadonlySet<string>;
  readonly #index: EntryIndex;
  readonly #reader: Reader;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
    const lexicon = new Lexicon(knowledge);
    this.#entries = allEntries(knowledge);
    this.#claiming = this.#entries.filter((entry) => 'claims' in entry);
    this.#codes = new Set(
      this.#entries.flatMap(({ phrases, title, body }) => codesIn([...phrases, title, body].join('\n'))),
    );
    this.#index = new EntryIndex(this.#entries, lexicon, knowledge);
    const spelling = new Spelling(
      this.#entries.flatMap(({ phrases, title, body }) => [...phrases, title, body]),
      lexicon,
    );
    this.#reader = {
      knowledge,
      lexicon,
      correct: (word) => spelling.correct(word),
      outsideNames: outsideNames(knowledge),
    };
  }

  /** `today`: ISO. `about`: what the question before it in the same thread was about. */
  answer(text: string, today: string, about?: About): Answer {
    const spelled = about === undefined ? text : pointedOut(text, about, this.#knowledge);
    const alone = readQuestion(spelled, today, this.#reader);
    const { question, whole } =
      about === undefined
        ? { question: alone, whole: false }
        : joinEarlier(
            alone,
            about,
            this.#knowledge,
            (token) => this.#index.isKnown(token),
            this.#entryOf(about.topic),
          );
    const fits = this.#index.find(question);
    const nearest = fits
      .filter(({ score }) => score >= (question.outside.length > 0 ? FIT_MIN : NEAREST_FIT_MIN))
      .slice(0, NEAREST_MAX)
      .map(({ entry }) => entry.title);
    const chosen = this.#choose(question, fits, whole ? about?.topic : undefined);
    const next = this.#aboutOf(
      question,
      chosen?.entry,
      chosen?.entry === undefined ? undefined : chosen.draft,
    );
    if (chosen?.entry === undefined) return declined(chosen?.why ?? NOT_COVERED, nearest, next);
    const { entry } = chosen;
    const draft = chosen.draft.answered
      ? forFreeProduct(
          withEditions(chosen.draft, entry, question, (id) => this.#entryOf(id)),
          question,
          this.#knowledge,
        )
      : chosen.draft;
    return {
      ...draft,
      commands: draft.commands ?? [],
      topic: entry.id,
      nearest: nearest.filter((title) => title !== entry.title),
      about: next,
    };
  }

  #choose(question: Question, fits: readonly Fit[], topic: string | undefined): Chosen | undefined {
    if (question.unknownReleases.length > 0) return { why: this.#noRelease(question.unknownReleases) };
    if (question.codes.length > 0 && !question.codes.some((code) => this.#codes.has(code)))
      return { why: `${enumerate(question.codes)}: not covered, the knowledge base does not explain it.` };
    const inside = this.#within(question, fits);
    const claiming = this.#claimingOf(question);
    if (
      question.outside.length > 0 &&
      claiming.length === 0 &&
      (inside.length === 0 || question.earlier.length > 0)
    )
      return {
        why: sentence(
          `${enumerate(unique(question.outside.map(({ name }) => name)))}: not covered. The knowledge base is about Hyper-V only`,
        ),
      };
    const same = question.outside.length > 0 ? undefined : this.#sameOf(topic, question);
    const best = inside[0]?.score ?? 0;
    const fitting = inside
      .filter(({ score }) => score >= FIT_MIN && score >= best - NEAR_BEST)
      .map(({ entry }) => entry);
    const scores = new Map(inside.map(({ entry, score }) => [entry, score]));
    let gap: Chosen | undefined;
    for (const entry of [...(same === undefined ? [] : [same]), ...claiming, ...fitting]) {
      // Where the base has no value for the release, those of others would be taken for it.
      if (gap !== undefined && otherYears(entry, question).length > 0) continue;
      const draft = entry.answer({ ...question, sure: (scores.get(entry) ?? 0) >= SURE });
      if (draft?.answered === true)
        return {
          entry,
          draft: claiming.includes(entry)
            ? draft
            : withNear(draft, nearAnswers(entry, question, inside, this.#knowledge.newestServer.id)),
        };
      if (draft === undefined) continue;
      gap ??= { entry, draft };
      if (entry.fromTo === true) return gap;
    }
    return gap;
  }

  /** The entries that the question is plainly for; one that names something foreign, only for those that speak of such things. */
  #claimingOf(question: Question): readonly Entry[] {
    if (question.codes.length > 0) return [];
    return this.#claiming.filter(
      (entry) =>
        (question.outside.length === 0 || entry.foreign === true) && entry.claims?.(question) === true,
    );
  }

  /** The entry that the thread spoke of; where it is about one guest or source and another is named now, the one about that. */
  #sameOf(topic: string | undefined, { releases }: Question): Entry | undefined {
    const same = this.#entryOf(topic);
    if (same === undefined || (same.subject === undefined && !same.id.startsWith('guest.'))) return same;
    return (
      this.#entries.find(
        ({ id, subject }) =>
          shape(id) === shape(same.id) && releases.some((release) => release.id === subject),
      ) ?? same
    );
  }

  #entryOf(id: string | undefined): Entry | undefined {
    return id === undefined ? undefined : this.#entries.find((entry) => entry.id === id);
  }

  /** The entries that a question about something foreign may have: those that speak of it by name. */
  #within({ outside, text }: Question, fits: readonly Fit[]): readonly Fit[] {
    if (outside.length === 0) return fits;
    return fits.filter(
      ({ entry, score, covered }) =>
        (covered >= FOREIGN_COVERED_MIN || entry.definition === true) &&
        score >= (entry.definition === true ? FIT_MIN : FOREIGN_FIT_MIN) &&
        outside.every((thing) => isAskedWith(entry, thing, text)),
    );
  }

  #noRelease(names: readonly string[]): string {
    const { releases } = this.#knowledge;
    const [servers, clients] = [ofKind(releases, 'server'), ofKind(releases, 'client')];
    const spans = [servers, clients].map((kind) => `${kind[0]?.name ?? ''} to ${kind.at(-1)?.name ?? ''}`);
    return sentence(
      `${enumerate(names)}: not covered, the knowledge base has no such release. It has ${enumerate(spans)}`,
    );
  }

  /** Words that nothing in the base is called are not kept: they may be anybody's. */
  #aboutOf(
    { tokens, qualifiers, releases, scope, wish, freeProduct }: Question,
    entry: Entry | undefined,
    draft: Draft | undefined,
  ): About {
    return {
      tokens: tokens.filter((token) => this.#index.isKnown(token)),
      releases: entry?.fromTo === true && draft !== undefined ? draft.releases : releases.map(({ id }) => id),
      scope,
      cases: casesOf(qualifiers),
      wish,
      ...(freeProduct ? { freeProduct } : {}),
      ...(draft?.guest === undefined ? {} : { guest: draft.guest }),
      ...(entry === undefined ? {} : { topic: entry.id }),
    };
  }
}

/** An id without the system that it is about. */
const shape = (id: string): string => id.replace(/windows-[a-z]*-?[\d-]*(?:r2)?/, '*');

/** The entry that answers and what it says, or why none may. */
type Chosen =
  | { readonly entry: Entry; readonly draft: Draft }
  | { readonly entry?: undefined; readonly why: string };

/** Whether an entry is asked for by a name of something foreign. */
function isAskedWith({ phrases, title, definition }: Entry, { say }: Outside, question: string): boolean {
  if (definition === true && !TRANSLATION.test(question)) return false;
  const texts = [...phrases, title].map((phrase) => ` ${splitWords(phrase).join(' ')} `);
  return say.some((name) => texts.some((text) => text.includes(` ${splitWords(name).join(' ')} `)));
}

const NOT_COVERED = 'Not covered: the knowledge base has no answer to this.';

const declined = (lead: string, nearest: readonly string[], about: About): Answer => ({
  answered: false,
  lead,
  more: [],
  doubts: [],
  commands: [],
  releases: [],
  cites: [],
  nearest,
  about,
});

/** Every name of what is not covered, with a blank at either end: only whole words count. */
const outsideNames = (knowledge: Knowledge): ReadonlyMap<string, Outside> =>
  new Map(
    knowledge
      .all('outside')
      .flatMap((thing) =>
        thing.say.map((name): [string, Outside] => [` ${splitWords(name).join(' ')} `, thing]),
      ),
  );
