import { aside, type State, state } from '../fact-needs.ts';
import type { Judged } from '../judged.ts';
import { machineKind } from '../machine.ts';
import { met, type Outcome, unknown, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const physical = defineRule({
  id: 'host.physical',
  title: 'Physical machine',
  severity: 'blocker',
  readings: [],
  optional: ['isVirtualMachine', 'virtualHardware', 'cpuVendor'],
  facts: { intel: aside(state('host.nested.intel')), amd: aside(state('host.nested.amd')) },

  check({ intel, amd, cpuVendor }, judged) {
    const { isVirtualMachine, hypervisorPresent } = judged.readings;
    switch (machineKind(judged.readings)) {
      case 'virtual':
        return virtual(cpuVendor === 'amd' ? [amd] : cpuVendor === 'intel' ? [intel] : [intel, amd], judged);
      case 'physical':
        return isVirtualMachine?.value === false
          ? met(`The machine is physical${clause(isVirtualMachine.because)}.`, 'isVirtualMachine')
          : met(
              'Windows lists its Hyper-V requirements, which it does only where no hypervisor runs below it.',
              'hypervisorPresent',
            );
      case undefined:
        return hypervisorPresent?.value === true
          ? unknown(
              'A hypervisor runs, on this machine or below it; the model, which would tell, is not known.',
              ['isVirtualMachine'],
              undefined,
              'hypervisorPresent',
            )
          : unknown('Whether the machine is physical was not in the paste.', ['isVirtualMachine']);
    }
  },
});

const clause = (because: string | undefined): string => (because === undefined ? '' : `: ${because}`);

function virtual(nested: readonly (State | undefined)[], { readings, release }: Judged): Outcome {
  const { isVirtualMachine, virtualHardware } = readings;
  const [evidence] = virtualHardware?.value ?? [];
  const isNamed = isVirtualMachine?.value === true;
  const because = isNamed ? isVirtualMachine.because : `${evidence} is hardware of a virtual machine`;
  const lab = nested.includes('supported')
    ? `For a lab, Hyper-V on ${release.name} can run nested in a virtual machine; see the row on nested virtualization.`
    : `Hyper-V on ${release.name} is not known to run nested in a virtual machine.`;
  return unmet(
    `This is a virtual machine${clause(because)}. A host for production needs a physical machine.`,
    `Check the physical host, or choose another machine. ${lab}`,
    isNamed ? 'isVirtualMachine' : 'virtualHardware',
  );
}
