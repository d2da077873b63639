import { definePractice } from '../define-practice.ts';
import { isOfType, judgeVhds } from '../judge-vhds.ts';

export const differencingDisks = definePractice({
  id: 'bpa.differencing-disks',
  check: ({ setup }) => judgeVhds(setup, 'a differencing disk', (vhd) => isOfType(vhd, 'differencing')),
});
