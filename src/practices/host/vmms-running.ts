import { definePractice } from '../define-practice.ts';
import { met, unknown, unmet } from '../practice-outcome.ts';
import { vmmsOf } from '../vmms-of.ts';

export const vmmsRunning = definePractice({
  id: 'bpa.vmms-running',
  check({ setup }) {
    const status = vmmsOf(setup)?.status;
    if (status === undefined) return unknown('The paste does not show whether the service vmms runs.');
    return /^running$/i.test(status.value)
      ? met('The service vmms runs.')
      : unmet(`The service vmms is ${status.value.toLowerCase()}.`, [{ name: 'vmms', line: status.line }]);
  },
});
