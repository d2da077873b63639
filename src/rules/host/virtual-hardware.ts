import { isVirtualModel } from '../../hosts/names/machine-names.ts';
import { unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const virtualHardware = defineRule({
  id: 'host.virtual-hardware',
  title: 'Model contradicted',
  severity: 'warning',
  readings: [],
  optional: ['virtualHardware', 'model', 'manufacturer', 'isVirtualMachine'],
  facts: {},

  skip({ virtualHardware: found = [], model, manufacturer, isVirtualMachine }) {
    if (found.length === 0) return 'The paste shows no hardware of a virtual machine.';
    const named = [manufacturer, model].filter((text) => text !== undefined).join(' ');
    if (named === '')
      return isVirtualMachine === false
        ? undefined
        : 'The paste names no model that the virtual hardware could contradict.';
    return isVirtualModel(named) ? 'Model and hardware are both those of a virtual machine.' : undefined;
  },

  check({ virtualHardware: found = [], model = 'a physical machine' }) {
    const [first, ...others] = found;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return unmet(
      `The paste names ${model}, yet it shows ${first}${more}, which only a virtual machine has. The hardware outvotes the name.`,
      'Check that the paste comes from one machine, and from which one.',
      'virtualHardware',
    );
  },
});
