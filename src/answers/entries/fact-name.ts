import type { Fact } from '../../knowledge/schema.ts';

/** What a fact is about, as a noun phrase. */
export const nameOf = (fact: Fact): string => fact.name ?? bareStatement(fact);

/** The statement of a fact without its frame. */
export const bareStatement = ({ statement }: Fact): string =>
  statement.replace(/\.$/, '').replace(/^Whether /, '');
