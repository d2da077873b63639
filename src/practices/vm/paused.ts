import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';

export const paused = definePractice({
  id: 'bpa.paused',
  check({ setup }) {
    return judgeEach({
      objects: setup.vms,
      things: ['virtual machine', 'virtual machines'],
      fault: 'paused',
      nameOf: ({ name }) => nameOr(name, 'virtual machine'),
      value: ({ state }) => state,
      breaks: (state) => /^paus/i.test(state),
    });
  },
});
