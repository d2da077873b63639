import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Cite, Fact } from '../../knowledge/schema.ts';
import { rules } from '../../rules/index.ts';
import type { Move } from '../move.ts';
import { citesOf, plainValue, stateWords } from '../plain-value.ts';
import type { Preparation } from './preparation.ts';

const FAMILY = 'host.processor.';

/** Whatever the new release requires of the processor and the old one is not known to require. */
export const processorNeeds: Preparation = {
  id: 'processor',
  when: 'before',
  factIds: [],
  applies(move, knowledge) {
    const needs = knowledge.facts
      .filter(({ id, unit }) => id.startsWith(FAMILY) && unit === 'state')
      .flatMap((fact) => needOf(fact, move, knowledge));
    if (needs.length === 0) return [];
    const { name } = move.to;
    return [
      {
        title: `Make sure that the processor has ${needs.map((need) => need.name).join('; ')}`,
        because: `${name} requires it. ${needs.map(({ was }) => was).join(' ')} /hyperv check for ${name} judges a pasted host.`,
        cites: needs.flatMap(({ cites }) => cites),
      },
    ];
  },
};

interface Need {
  readonly name: string;
  /** What the old release says of it, as a sentence. */
  readonly was: string;
  readonly cites: readonly Cite[];
}

function needOf({ id, statement }: Fact, { from, to }: Move, knowledge: Knowledge): readonly Need[] {
  const [old, young] = [from, to].map((release) => plainValue(knowledge, id, release));
  if (young?.value !== 'required' || old?.value === 'required') return [];
  const name = titleOf(id) ?? statement.replace(/^Whether the (?:processor|host) needs (?:the )?|\.$/g, '');
  return [{ name, was: `${name} on ${stateWords(from, old)}.`, cites: citesOf(young, old) }];
}

/** What the rule that judges the fact is called. */
const titleOf = (factId: string): string | undefined =>
  rules.find(({ factIds }) => factIds[0] === factId)?.title;
