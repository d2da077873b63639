import { definePractice } from '../define-practice.ts';
import { isOfType, judgeVhds } from '../judge-vhds.ts';

export const dynamicDisks = definePractice({
  id: 'bpa.dynamic-disks',
  check: ({ setup }) => judgeVhds(setup, 'dynamically expanding', (vhd) => isOfType(vhd, 'dynamic')),
});
