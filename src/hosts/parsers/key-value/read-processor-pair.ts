import { findProcessorName } from '../../names/processor-names.ts';
import { toClauses } from '../../words/clauses.ts';
import type { ProcessorTally } from '../../words/processor-tally.ts';
import { type Amount, findProcessors } from '../../words/processors.ts';
import { spotIn } from '../../words/spot.ts';
import type { Pair } from './pairs.ts';
import { clauseOf, statedBy } from './place.ts';

type Topic = 'processor' | 'sockets' | 'cores' | 'coresEach' | 'threads';

/** Keys that count processors as Windows does in some places and sockets in others. */
const AMBIGUOUS =
  /^(?:cpus|processors|procs|cpu count|processor count|num cpus?|number of (?:cpus|processors))$/;
/** Most that they are believed to count sockets. */
const SOCKETS_MAX = 4;

export function readProcessorPair(topic: Topic, pair: Pair, tally: ProcessorTally): boolean {
  const number =
    /^(\d{1,4})(?: (?:sockets?|cores?|threads?|cpus?|processors?|total|each|physical))?(?: ?\(.{0,40}\))?$/i.exec(
      pair.value,
    )?.[1];
  if (number === undefined)
    return topic === 'processor' || topic === 'sockets'
      ? readWords(pair, tally)
      : readAmountWords(pair, tally);
  const count = Number(number);
  const amount = (of: Amount['of']): Amount => ({
    count,
    of: /\beach$/i.test(pair.value) ? 'processor' : of,
  });
  if (count === 0) return false;
  switch (topic) {
    case 'processor':
      return false;
    case 'sockets':
      if (AMBIGUOUS.test(pair.key) && count > SOCKETS_MAX) return false;
      tally.setSockets(statedBy(count, pair));
      return true;
    case 'cores':
      tally.setCores(statedBy(amount('machine'), pair));
      return true;
    case 'coresEach':
      tally.setCores(statedBy(amount('processor'), pair));
      return true;
    case 'threads':
      tally.setThreads(statedBy(amount('machine'), pair));
      return true;
  }
}

/** `2x Xeon Gold 6338 (32c)`: a value in words. A name that no pattern knows is a name all the same. */
function readWords(pair: Pair, tally: ProcessorTally): boolean {
  const clauses = toClauses({ ...pair.line, text: pair.value });
  const offset = clauseOf(pair).start;
  const names = clauses.map(({ text }) => findProcessorName(text));
  const named = names.some((name) => name !== undefined);
  let found = false;
  for (const [index, clause] of clauses.entries()) {
    const words = findProcessors(clause.text, { name: names[index], named });
    found ||= Object.keys(words).length > 0;
    tally.add(words, spotIn({ ...clause, start: clause.start + offset }));
  }
  if (named || !/^[A-Za-z][\w ()@.+-]{3,60}$/.test(pair.value) || !/\d/.test(pair.value)) return found;
  tally.add({ model: { value: pair.value, start: 0, end: pair.value.length } }, spotIn(clauseOf(pair)));
  return true;
}

/** `cores: 12c/24t`, `cores: 2x16`. */
function readAmountWords(pair: Pair, tally: ProcessorTally): boolean {
  const times = /^(\d{1,2}) ?[x×] ?(\d{1,3})$/.exec(pair.value);
  if (times !== null) {
    tally.setCores(statedBy({ count: Number(times[1]) * Number(times[2]), of: 'machine' }, pair));
    return true;
  }
  const { sockets: _sockets, ...words } = findProcessors(pair.value, { name: undefined });
  tally.add(words, spotIn(clauseOf(pair)));
  return Object.keys(words).length > 0;
}
