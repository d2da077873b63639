import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Fact } from '../../knowledge/schema.ts';
import type { Entry } from '../entry.ts';
import { sayFigure } from './say-figure.ts';
import { sayState } from './say-state.ts';

/** Every fact of the base as something that answers. */
export const factEntries = (knowledge: Knowledge): readonly Entry[] =>
  knowledge.facts.map((fact) => ({
    id: fact.id,
    title: nameOf(fact),
    phrases: [...(fact.asks ?? []), nameOf(fact), bareStatement(fact)],
    body: fact.id.replaceAll(/[.-]/g, ' '),
    ...(fact.unit === 'state' ? { kind: 'state' as const } : {}),
    answer: (question) =>
      fact.unit === 'state' ? sayState(fact, question, knowledge) : sayFigure(fact, question, knowledge),
  }));

/** What a fact is about, as a noun phrase. */
export const nameOf = (fact: Fact): string => fact.name ?? bareStatement(fact);

const bareStatement = ({ statement }: Fact): string => statement.replace(/\.$/, '').replace(/^Whether /, '');
