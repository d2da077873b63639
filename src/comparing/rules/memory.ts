import { met, unknown, unmet } from '../../rules/outcome.ts';
import { type PairRule } from '../pair-rule.ts';

/** Whether the destination could hold whatever the source holds. */
export const memory: PairRule = {
  id: 'pair.memory',
  title: 'Memory of the destination',
  severity: 'warning',
  whenUnknown: 'info',

  judge({ source, destination }) {
    const [from, to] = [source.readings.memoryGiB, destination.readings.memoryGiB];
    if (from === undefined || to === undefined) {
      const silent = [source, destination].filter(({ readings }) => readings.memoryGiB === undefined);
      const names = silent.map(({ name }) => name).join(' and ');
      return {
        outcome: unknown(
          `The memory of ${names} was not in the paste.`,
          ['memoryGiB'],
          `Run \`systeminfo\` on ${names} and paste the output.`,
        ),
        cites: [],
      };
    }
    const words = `${destination.name} has ${to.value} GiB of memory, ${source.name} ${from.value} GiB`;
    return to.value >= from.value
      ? { outcome: met(`${words}, so it is large enough for all of them if it is empty.`), cites: [], at: to }
      : {
          outcome: unmet(
            `${words}: not everything that runs there may fit.`,
            `Keep virtual machines within the memory of ${destination.name}.`,
          ),
          cites: [],
          at: to,
        };
  },
};
