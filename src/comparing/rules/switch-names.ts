import { met, unknown, unmet } from '../../rules/outcome.ts';
import { type PairRule, resting } from '../pair-rule.ts';

/** A virtual machine looks for its switch by name; the destination that lacks it asks for another one. */
export const switchNames: PairRule = {
  id: 'pair.switch-names',
  title: 'Switch names',
  severity: 'warning',

  judge({ source, destination, knowledge }) {
    const topic = knowledge.all('topics').find(({ id }) => id === 'topic.lm.setup');
    const backing = { cites: (topic?.cites ?? []).map((cite) => knowledge.cite(cite)) };
    const [from, to] = [source.setup.switchNames, destination.setup.switchNames];
    const silent = [source, destination].filter(({ setup }) => setup.switchNames === undefined);
    if (from === undefined || to === undefined) {
      const names = silent.map(({ name }) => name).join(' and ');
      return resting(
        unknown(
          `The virtual switches of ${names} were not in the paste.`,
          [],
          `Run \`Get-VMSwitch\` on ${names} and paste the output.`,
        ),
        [],
      );
    }
    const lacking = from.filter((name) => !to.some((other) => other.toLowerCase() === name.toLowerCase()));
    return lacking.length === 0
      ? resting(
          met(`${destination.name} has a switch of every name of ${source.name} (${from.join(', ')}).`),
          [backing],
        )
      : resting(
          unmet(
            `${destination.name} has no switch named ${lacking.join(', ')}; it has ${to.join(', ')}.`,
            `Rename the switch on ${destination.name} with Rename-VMSwitch, or choose another one when you move the virtual machine.`,
          ),
          [backing],
        );
  },
};
