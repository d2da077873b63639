import { definePractice } from '../define-practice.ts';
import { met, unknown, unmet } from '../practice-outcome.ts';
import { vmmsOf } from '../vmms-of.ts';

export const vmmsAutomatic = definePractice({
  id: 'bpa.vmms-automatic',
  check({ setup }) {
    const start = vmmsOf(setup)?.start;
    if (start === undefined) return unknown('The paste does not show how the service vmms starts.');
    return /^auto/i.test(start.value)
      ? met('The service vmms starts by itself.')
      : unmet(`The start type of the service vmms is ${start.value}.`, [{ name: 'vmms', line: start.line }]);
  },
});
