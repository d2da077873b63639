import { definePractice } from '../define-practice.ts';
import { isOfType, isVhd, judgeVhds } from '../judge-vhds.ts';

export const vhdDynamic = definePractice({
  id: 'bpa.vhd-dynamic',
  check: ({ setup }) =>
    judgeVhds(
      setup,
      'dynamically expanding in the VHD format',
      (vhd) => isOfType(vhd, 'dynamic') && isVhd(vhd),
    ),
});
