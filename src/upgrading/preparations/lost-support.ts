import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Fact } from '../../knowledge/schema.ts';
import type { Move } from '../move.ts';
import { citesOf, noteAfter, plainValue, stateWords } from '../plain-value.ts';
import type { Preparation } from './preparation.ts';

const GONE: readonly unknown[] = ['removed', 'not supported'];
/** What has a preparation of its own, or is about the product and not about what a host uses. */
const ELSEWHERE: readonly string[] = ['feature.hyper-v-server'];

/** Features that the old release has and the new one does not: whoever uses one finds something else first. */
export const lostFeatures: Preparation = {
  id: 'lost-feature',
  when: 'before',
  factIds: [],
  applies: (move, knowledge) =>
    lost('feature.', move, knowledge).map((fact) => {
      const { id, statement } = fact;
      const [old, young] = [move.from, move.to].map((release) => plainValue(knowledge, id, release));
      return {
        title: `Stop using what ${move.to.name} no longer has: ${nameOf(fact, knowledge)}`,
        because: `${statement} ${stateWords(move.from, old)}; ${stateWords(move.to, young)}.${noteAfter(young)}`,
        cites: citesOf(young, old),
      };
    }),
};

/** Guests that the old release supports and the new one does not. */
export const lostGuests: Preparation = {
  id: 'lost-guests',
  when: 'before',
  factIds: [],
  applies(move, knowledge) {
    const facts = lost('guest.', move, knowledge);
    if (facts.length === 0) return [];
    const names = facts.map(({ statement }) => guestOf(statement)).join('; ');
    return [
      {
        title: `Look for guests that ${move.to.name} does not support`,
        because: `Supported on ${move.from.name}, and not on ${move.to.name}: ${names}.`,
        cites: citesOf(...facts.map(({ id }) => plainValue(knowledge, id, move.to))),
      },
    ];
  },
};

function lost(family: string, { from, to }: Move, knowledge: Knowledge): readonly Fact[] {
  return knowledge.facts.filter(
    ({ id, unit }) =>
      id.startsWith(family) &&
      unit === 'state' &&
      !ELSEWHERE.includes(id) &&
      plainValue(knowledge, id, from)?.value === 'supported' &&
      GONE.includes(plainValue(knowledge, id, to)?.value),
  );
}

/** The glossary's word for a feature, the one that the fact gives in brackets, or the words of its id. */
const nameOf = ({ id, statement }: Fact, knowledge: Knowledge): string =>
  knowledge.all('glossary').find(({ facts }) => facts?.includes(id) === true)?.term ??
  /\(([^)]+)\)/.exec(statement)?.[1] ??
  id.replace('feature.', '').replaceAll('-', ' ');

const guestOf = (statement: string): string =>
  /lists (.*?) as (?:a )?supported/.exec(statement)?.[1] ?? statement;
