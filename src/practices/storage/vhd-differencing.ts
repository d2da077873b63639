import { definePractice } from '../define-practice.ts';
import { isOfType, isVhd, judgeVhds } from '../judge-vhds.ts';

export const vhdDifferencing = definePractice({
  id: 'bpa.vhd-differencing',
  check: ({ setup }) =>
    judgeVhds(
      setup,
      'a differencing disk in the VHD format',
      (vhd) => isOfType(vhd, 'differencing') && isVhd(vhd),
    ),
});
