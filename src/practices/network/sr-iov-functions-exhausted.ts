import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';
import { notApplicable, unknown } from '../practice-outcome.ts';
import { runs } from '../runs.ts';

export const srIovFunctionsExhausted = definePractice({
  id: 'bpa.sr-iov-functions-exhausted',
  check({ setup }) {
    const { switches, vmAdapters } = setup;
    if (vmAdapters.length === 0 || vmAdapters.some(({ iovWeight }) => iovWeight === undefined))
      return unknown('The paste does not show SR-IOV of every virtual network adapter.');
    const wanting = vmAdapters.filter(
      (one) => one.isManagement?.value !== true && (one.iovWeight?.value ?? 0) > 0,
    );
    if (wanting.length === 0)
      return notApplicable('No virtual network adapter in the paste is set to SR-IOV.');
    return judgeEach({
      objects: switches.filter(({ name }) => wanting.some((one) => one.switch?.value === name?.value)),
      things: ['switch with SR-IOV', 'switches with SR-IOV'],
      fault: 'short of virtual functions',
      nameOf: ({ name }) => nameOr(name, 'switch'),
      value: ({ name, virtualFunctions }) => {
        if (virtualFunctions === undefined) return undefined;
        const own = wanting.filter((one) => one.switch?.value === name?.value);
        const least = own.filter(({ vm }) => runs(setup, vm?.value) === true).length;
        const most = own.filter(({ vm }) => runs(setup, vm?.value) !== false).length;
        const [isShort, mayBeShort] = [least > virtualFunctions.value, most > virtualFunctions.value];
        return isShort === mayBeShort ? { value: isShort, line: virtualFunctions.line } : undefined;
      },
      breaks: (isShort) => isShort,
    });
  },
});
