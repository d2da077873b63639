import { definePractice } from '../define-practice.ts';
import { judgeShares } from '../judge-shares.ts';

export const smbContinuousAvailability = definePractice({
  id: 'bpa.smb-continuous-availability',
  check({ setup }) {
    return judgeShares(setup, {
      fault: 'on a share without continuous availability',
      value: ({ continuouslyAvailable }) => continuouslyAvailable,
      breaks: (isAvailable) => !isAvailable,
    });
  },
});
