import { isBelow, isExternal } from '../bound-adapters.ts';
import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';
import { notApplicable, unknown } from '../practice-outcome.ts';

export const vmqEnabled = definePractice({
  id: 'bpa.vmq-enabled',
  check({ setup }) {
    const { switches, vmq } = setup;
    if (switches.length === 0 || vmq.length === 0)
      return unknown(
        `The paste does not show ${switches.length === 0 ? 'the virtual switches' : 'VMQ of the adapters'}.`,
      );
    const external = switches.filter(isExternal);
    const tests = external.map((one) => isBelow(one, setup));
    const bound = vmq.filter(({ name, description }) =>
      tests.some((test) => test?.(name?.value, description?.value) === true),
    );
    const judged = judgeEach({
      objects: bound,
      things: ['adapter under an external switch', 'adapters under external switches'],
      fault: 'with VMQ off',
      nameOf: ({ name, description }) => nameOr(name ?? description, 'adapter'),
      value: ({ enabled }) => enabled,
      breaks: (enabled) => !enabled,
    });
    if (judged.status === 'unmet') return judged;
    if (tests.includes(undefined) || switches.some(({ type }) => type === undefined))
      return unknown('The paste does not name all adapters under the external switches.');
    // An adapter that cannot do VMQ is not in the list of those that can.
    return bound.length === 0
      ? notApplicable('No listed adapter with VMQ is under an external switch.')
      : judged;
  },
});
