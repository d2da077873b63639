import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';
import { notApplicable } from '../practice-outcome.ts';

const GENERATION_2 = 2;

export const generation2SerialPorts = definePractice({
  id: 'bpa.generation-2-serial-ports',
  check({ setup: { vms, comPorts } }) {
    if (
      vms.length > 0 &&
      vms.every(({ generation }) => generation !== undefined && generation.value !== GENERATION_2)
    )
      return notApplicable('No virtual machine in the paste is of generation 2.');
    return judgeEach({
      objects: vms.filter(({ generation }) => generation === undefined || generation.value === GENERATION_2),
      things: ['virtual machine of generation 2', 'virtual machines of generation 2'],
      fault: 'with a serial port set up',
      nameOf: ({ name }) => nameOr(name, 'virtual machine'),
      value: ({ name, generation }) => {
        const own = comPorts.filter(
          ({ vm, isConnected }) => vm?.value === name?.value && isConnected !== undefined,
        );
        if (generation === undefined) return undefined;
        return (own.find(({ isConnected }) => isConnected?.value === true) ?? own[0])?.isConnected;
      },
      breaks: (isConnected) => isConnected,
    });
  },
});
