import type { Term } from '../../knowledge/entries.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { namesInBrackets, namesOfTerm } from '../../knowledge/names-of-term.ts';
import { unique } from '../entries/from-rows.ts';
import { sentence } from '../entries/sentence.ts';
import type { Draft, Entry } from '../entry.ts';
import type { Question } from '../question.ts';
import { TRANSLATION } from '../translation-words.ts';
import { SMALL_WORDS } from '../words/small-words.ts';
import { splitWords } from '../words/split-words.ts';
import { stem } from '../words/stem.ts';

type Elsewhere = NonNullable<Term['elsewhere']>[number];

/** A term by a name that it has in another product. */
interface Translated {
  readonly term: Term;
  readonly other: Elsewhere;
}

/** What something of another product is called here, and what is ours called there: a look into the glossary, word for word. */
export const translation = (knowledge: Knowledge): Entry => {
  const terms = knowledge.all('glossary').filter(({ elsewhere }) => elsewhere !== undefined);
  const names = namesOf(terms);
  const products = new Set(
    terms.flatMap(({ elsewhere = [] }) => elsewhere.flatMap(({ product }) => splitWords(product))),
  );
  const find = ({ text }: Question): readonly Translated[] =>
    TRANSLATION.test(text) ? lookUp(text, names, products) : [];
  return {
    id: 'computed.translation',
    title: 'Words of other products',
    phrases: ['words of other products for the same thing'],
    body: '',
    foreign: true,
    claims: (question) => find(question).length > 0,
    answer: (question) => {
      const found = find(question);
      return found.length === 0 ? undefined : sayTranslated(found, question, knowledge);
    },
  };
};

interface Names {
  readonly foreign: ReadonlyMap<string, readonly Translated[]>;
  readonly own: ReadonlyMap<string, readonly Translated[]>;
}

/** The terms by every name that they have elsewhere, and by their own. */
function namesOf(terms: readonly Term[]): Names {
  const foreign = new Map<string, Translated[]>();
  const own = new Map<string, Translated[]>();
  const add = (names: Map<string, Translated[]>, name: string, translated: Translated): void => {
    const key = keyOf(splitWords(name));
    const known = names.get(key) ?? [];
    if (key !== '' && !known.some(({ term }) => term === translated.term))
      names.set(key, [...known, translated]);
  };
  for (const term of terms)
    for (const other of term.elsewhere ?? []) {
      for (const name of namesInBrackets(other.term)) add(foreign, name, { term, other });
      for (const name of namesOfTerm(term)) add(own, name, { term, other });
    }
  return { foreign, own };
}

/**
 * The terms that a question is about: what is left of it without the words that ask for a translation. A name of ours is
 * translated for who names the product; without that it asks what the word means.
 */
function lookUp(text: string, { foreign, own }: Names, products: ReadonlySet<string>): readonly Translated[] {
  const words = splitWords(text).filter((word) => !ASKING.has(word));
  const bare = words.filter((word) => !products.has(word) && !OF_PRODUCTS.has(word));
  const found = unique([keyOf(words), keyOf(bare)]).flatMap((name) => foreign.get(name) ?? []);
  return found.length > 0 || bare.length === words.length ? found : (own.get(keyOf(bare)) ?? []);
}

const keyOf = (words: readonly string[]): string =>
  words
    .filter((word) => !SMALL_WORDS.has(word))
    .map(stem)
    .join(' ');

/** Words in which people ask for a translation. */
const ASKING = new Set(
  `call calls called name named names equivalent equivalents counterpart counterparts term terms terminology speak world land lingo language word
  words version translate translates translated translation correspond corresponds corresponding analog analogue match matching alternative
  similar instead coming replacement new side available exist exists`.split(/\s+/),
);
/** Products of the makers that the glossary names. */
const OF_PRODUCTS = new Set(['vsphere', 'esxi', 'esx', 'vcenter']);

function sayTranslated(found: readonly Translated[], { releases }: Question, knowledge: Knowledge): Draft {
  return {
    answered: true,
    lead: found
      .map(({ term: { term, means }, other: { product, term: name, note } }) =>
        [`${product}'s ${name} in Hyper-V terms: ${term}. ${sentence(means)}`, note ?? ''].join(' ').trim(),
      )
      .join(' '),
    more: [],
    doubts: [],
    releases: releases.map(({ id }) => id),
    cites: found.flatMap(({ term: { cites } }) => cites.map((cite) => knowledge.cite(cite))),
  };
}
