import { definePractice } from '../define-practice.ts';
import { judgeReplications } from '../judge-replications.ts';

export const replicaResynchronization = definePractice({
  id: 'bpa.replica-resynchronization',
  check: ({ setup }) =>
    judgeReplications(setup, {
      fault: 'not set to resynchronize by itself',
      value: ({ resynchronizes }) => resynchronizes,
      breaks: (resynchronizes) => !resynchronizes,
    }),
});
