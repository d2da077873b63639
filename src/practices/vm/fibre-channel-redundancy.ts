import { definePractice } from '../define-practice.ts';
import { judgeEach } from '../judge-each.ts';

export const fibreChannelRedundancy = definePractice({
  id: 'bpa.fibre-channel-redundancy',
  check({ setup: { fibreChannelAdapters } }) {
    const named = fibreChannelAdapters.flatMap(({ vm, line }) =>
      vm === undefined ? [] : [{ vm: vm.value, line }],
    );
    const firsts = named.filter(({ vm }, at) => named.findIndex((one) => one.vm === vm) === at);
    return judgeEach({
      objects: firsts,
      things: ['virtual machine with Fibre Channel', 'virtual machines with Fibre Channel'],
      fault: 'with one path to its storage',
      nameOf: ({ vm }) => vm,
      value: ({ vm, line }) => ({ value: named.filter((one) => one.vm === vm).length, line }),
      breaks: (paths) => paths === 1,
    });
  },
});
