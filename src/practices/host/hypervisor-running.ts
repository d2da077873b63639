import { definePractice } from '../define-practice.ts';
import { met, notApplicable, unknown, unmet } from '../practice-outcome.ts';

export const hypervisorRunning = definePractice({
  id: 'bpa.hypervisor-running',
  check({ readings }) {
    const { hyperVRole: role, hypervisorPresent: present, isVirtualMachine } = readings;
    if (role?.value === false) return notApplicable('The Hyper-V role is not installed.');
    if (present?.value === false && role !== undefined)
      return unmet('The Hyper-V role is installed, and no hypervisor runs.', [
        { name: 'hypervisor', line: present.line },
      ]);
    if (present === undefined) return unknown('The paste does not tell whether a hypervisor runs.');
    if (role === undefined) return unknown('The paste does not tell whether the Hyper-V role is installed.');
    return isVirtualMachine?.value === true
      ? unknown('The hypervisor that is reported is the one below this virtual machine.')
      : met('A hypervisor runs.');
  },
});
