import type { Edition } from '../knowledge/schema.ts';
import { asksWhichEdition } from './editions-in.ts';
import type { Draft, Entry } from './entry.ts';
import type { Question } from './question.ts';

/** What who asks which edition it takes has to choose between. */
const CHOICE: readonly Edition[] = ['standard', 'datacenter'];

/** Adds what the same entry about another edition says, for who compares editions or asks for the right one. */
export function withEditions(
  draft: Draft,
  entry: Entry,
  question: Question,
  entryOf: (id: string) => Entry | undefined,
): Draft {
  const compared =
    question.editions.length > 1 ? question.editions : asksWhichEdition(question.text) ? CHOICE : [];
  const own = compared.find((edition) => hasPart(entry.id, edition));
  if (own === undefined) return draft;
  const others = compared.flatMap((edition): readonly Draft[] => {
    const other = edition === own ? undefined : entryOf(entry.id.replace(own, edition));
    const said = other?.answer({ ...question, scope: { ...question.scope, edition }, sure: false });
    return said === undefined ? [] : [said];
  });
  const answered = others.filter((other) => other.answered);
  const gaps = others.filter((other) => !other.answered).map(({ lead }) => lead);
  return {
    ...draft,
    lead: [draft, ...answered].map(({ lead }) => lead).join(' '),
    doubts: [...draft.doubts, ...gaps, ...answered.flatMap(({ doubts }) => doubts)],
    cites: [
      ...draft.cites.slice(0, 1),
      ...answered.flatMap(({ cites }) => cites.slice(0, 1)),
      ...draft.cites.slice(1),
    ],
  };
}

const hasPart = (id: string, part: string): boolean => id.split('.').includes(part);
