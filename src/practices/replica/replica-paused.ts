import { definePractice } from '../define-practice.ts';
import { judgeReplications } from '../judge-replications.ts';

export const replicaPaused = definePractice({
  id: 'bpa.replica-paused',
  check: ({ setup }) =>
    judgeReplications(setup, {
      fault: 'paused in its replication',
      value: ({ state }) => state,
      breaks: (state) => /suspended$|^paused/i.test(state),
    }),
});
