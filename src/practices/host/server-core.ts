import { definePractice } from '../define-practice.ts';
import { met, unknown, unmet } from '../practice-outcome.ts';

export const serverCore = definePractice({
  id: 'bpa.server-core',
  check({ readings }) {
    const core = readings.serverCore;
    if (core === undefined)
      return unknown('The paste does not tell whether the host is a Server Core installation.');
    return core.value
      ? met('The host is a Server Core installation.')
      : unmet('The host is installed with Desktop Experience.');
  },
});
