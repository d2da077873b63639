import type { Fact } from '../schema.ts';
import { STATES } from '../states.ts';
import { type BaseCheck, mistake } from './check.ts';

/** How entries are written: sentences end with a period, units carry values of their kind, no number is said twice. */
export const checkStyle: BaseCheck = ({ facts }) =>
  facts.flatMap(({ place, entry }) => faults(entry).map((text) => mistake(place, entry.id, text)));

function faults(fact: Fact): readonly string[] {
  return [
    ...sentences(fact)
      .filter((sentence) => !/[.)]$/.test(sentence))
      .map((sentence) => `"${sentence.slice(-40)}" does not end with a period.`),
    ...fact.values.flatMap(({ value }) => kindFault(fact.unit, value)),
    ...repeated(fact),
  ];
}

const sentences = ({ statement, values, unverified = [], notApplicable = [] }: Fact): readonly string[] => [
  statement,
  ...values.flatMap(({ note }) => note ?? []),
  ...[...unverified, ...notApplicable].map(({ why }) => why),
];

const NOT_NUMBERS: readonly Fact['unit'][] = ['state', 'release', 'date', 'text', 'list', 'ratio', 'version'];

function kindFault(unit: Fact['unit'], value: string | number): readonly string[] {
  const words = NOT_NUMBERS.includes(unit);
  if (words !== (typeof value === 'string')) {
    return [
      `value ${JSON.stringify(value)} does not fit the unit "${unit}": expected ${words ? 'text' : 'a number'}.`,
    ];
  }
  if (unit === 'state' && !STATES.some((state) => state === value)) {
    return [`"${value}" is not a state; known: ${STATES.join(', ')}.`];
  }
  if (unit === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(String(value)))
    return [`"${value}" is not an ISO date.`];
  return [];
}

/** A figure in the statement would have to be changed in two places. */
function repeated({ statement, values }: Fact): readonly string[] {
  const numbers = new Set(statement.match(/(?<![\w.-])\d+(?![\w.-])/g));
  const found = values.find(({ value }) => typeof value === 'number' && numbers.has(String(value)));
  return found === undefined ? [] : [`the statement repeats the value ${found.value}.`];
}
