import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr, namesOf } from '../judge-each.ts';
import { unmet } from '../practice-outcome.ts';

/** What Hyper-V Replica keeps are recovery points, about which another practice is. */
const OF_REPLICA = /replica/i;

export const checkpoints = definePractice({
  id: 'bpa.checkpoints',
  check({ setup }) {
    const own = setup.checkpoints.filter(({ type }) => type !== undefined && !OF_REPLICA.test(type.value));
    if (own.length > 0) {
      const items = own.map(({ vm, name, line }) => ({
        name: `${nameOr(vm, 'virtual machine')}: ${nameOr(name, 'checkpoint')}`,
        line,
      }));
      return unmet(`There are checkpoints: ${namesOf(items)}.`, items);
    }
    return judgeEach({
      objects: setup.vms,
      things: ['virtual machine', 'virtual machines'],
      fault: 'with a checkpoint',
      nameOf: ({ name }) => nameOr(name, 'virtual machine'),
      value: (vm) => vm.hasParentCheckpoint,
      breaks: (hasParent) => hasParent,
    });
  },
});
