import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Entry } from '../entry.ts';

/** Every term of the glossary as something that answers: what it is, and what others call it. */
export const termEntries = (knowledge: Knowledge): readonly Entry[] =>
  knowledge.all('glossary').map(({ id, term, aliases, means, elsewhere = [], cites }) => ({
    id,
    title: term,
    phrases: [
      term,
      ...aliases,
      ...elsewhere.flatMap((other) => [other.term, `${other.product} ${other.term}`]),
    ],
    body: means,
    definition: true,
    answer: ({ releases }) => ({
      answered: true,
      lead: `${term}: ${means}`,
      more: elsewhere.map(
        ({ product, term: other, note }) =>
          `${product} calls it ${other}.${note === undefined ? '' : ` ${note}`}`,
      ),
      doubts: [],
      releases: releases.map((release) => release.id),
      cites: cites.map((cite) => knowledge.cite(cite)),
    }),
  }));
