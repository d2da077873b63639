import { definePractice } from '../define-practice.ts';
import { judgeReplications } from '../judge-replications.ts';

export const replicaCompression = definePractice({
  id: 'bpa.replica-compression',
  check: ({ setup }) =>
    judgeReplications(setup, {
      fault: 'replicated without compression',
      value: ({ compressed }) => compressed,
      breaks: (compressed) => !compressed,
    }),
});
