import { figureText } from '../../knowledge/figures.ts';
import { state } from '../fact-needs.ts';
import { laptopReason } from '../laptop-reason.ts';
import { met, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const disks = defineRule({
  id: 'laptop.disks',
  title: 'Laptop disks',
  severity: 'info',
  readings: ['laptop', 'disks'],
  facts: { several: state('laptop.disks.multiple') },

  skip: ({ laptop }, judged) => laptopReason(laptop, judged),

  check({ disks: count, several }) {
    const because = `The laptop has ${figureText(count, 'disks')}; more than one physical disk is ${several}.`;
    return count > 1
      ? met(because, 'disks')
      : unmet(because, 'Keep virtual machines on a second physical disk.', 'disks');
  },
});
