import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';
import { met, notApplicable, unknown } from '../practice-outcome.ts';

export const srIovUnused = definePractice({
  id: 'bpa.sr-iov-unused',
  check({ setup: { switches, vmAdapters } }) {
    if (switches.length === 0) return unknown('The paste shows no virtual switch.');
    if (switches.some(({ iovEnabled }) => iovEnabled === undefined))
      return unknown('The paste does not show SR-IOV of every virtual switch.');
    const capable = switches.filter(({ iovEnabled }) => iovEnabled?.value === true);
    if (capable.length === 0) return notApplicable('No virtual switch in the paste has SR-IOV on.');
    const counted = capable.filter(
      (one) => one.virtualFunctions !== undefined && one.virtualFunctionsInUse !== undefined,
    );
    if (counted.length < capable.length)
      return unknown('The paste does not count the virtual functions of every switch.');
    const free = counted.filter(
      (one) => (one.virtualFunctions?.value ?? 0) > (one.virtualFunctionsInUse?.value ?? 0),
    );
    if (free.length === 0) return met('No virtual function is free.');
    return judgeEach({
      objects: vmAdapters.filter(
        (one) =>
          one.isManagement?.value !== true && free.some(({ name }) => name?.value === one.switch?.value),
      ),
      things: [
        'virtual network adapter on a switch with free virtual functions',
        'virtual network adapters on switches with free virtual functions',
      ],
      fault: 'without SR-IOV',
      nameOf: ({ vm, name }) => nameOr(vm ?? name, 'adapter'),
      value: ({ iovWeight }) => iovWeight,
      breaks: (weight) => weight === 0,
    });
  },
});
