import type { Knowledge } from '../../knowledge/knowledge.ts';
import { findRelease } from '../../knowledge/release.ts';
import type { Fact } from '../../knowledge/schema.ts';
import type { Entry } from '../entry.ts';
import { bareStatement, nameOf } from './fact-name.ts';
import { sayFigure } from './say-figure.ts';
import { sayState } from './say-state.ts';

/** Every fact of the base as something that answers. */
export const factEntries = (knowledge: Knowledge): readonly Entry[] =>
  knowledge.facts.map((fact) => entryOf(fact, subjectOf(fact, knowledge), knowledge));

function entryOf(fact: Fact, subject: string | undefined, knowledge: Knowledge): Entry {
  return {
    id: fact.id,
    title: nameOf(fact),
    phrases: [...(fact.asks ?? []), nameOf(fact), bareStatement(fact)],
    body: fact.id.replaceAll(/[.-]/g, ' '),
    kind: kindOf(fact),
    ...(fact.values.some(({ scope }) => scope?.editions !== undefined) ? { byEdition: true as const } : {}),
    ...(isClientOnly(fact, knowledge) ? { clientOnly: true as const } : {}),
    ...(subject === undefined ? {} : { subject }),
    answer: (question) => {
      const asked = { ...question, releases: question.releases.filter(({ id }) => id !== subject) };
      return fact.unit === 'state' ? sayState(fact, asked, knowledge) : sayFigure(fact, asked, knowledge);
    },
  };
}

/** The release that a fact is about, beside those that it has values for: a guest, or the host that a move starts from. */
function subjectOf({ id }: Fact, knowledge: Knowledge): string | undefined {
  const [, name] = /^(?:guest|migration\.live\.from)[.-](windows-[^.]+)/.exec(id) ?? [];
  return name === undefined
    ? undefined
    : findRelease(knowledge, name.replace('8-1', '8.1').replaceAll('-', ' '))?.id;
}

/** No release of Windows Server has a value: who names none does not ask for this. */
const isClientOnly = ({ values }: Fact, knowledge: Knowledge): boolean =>
  values.every(({ releases }) => releases.every((id) => knowledge.release(id)?.kind === 'client'));

const NEEDS: readonly unknown[] = ['required', 'recommended', 'not required'];

const kindOf = ({ unit, values }: Fact): NonNullable<Entry['kind']> =>
  unit === 'state' ? (values.some(({ value }) => NEEDS.includes(value)) ? 'need' : 'state') : 'figure';
