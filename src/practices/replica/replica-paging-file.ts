import { definePractice } from '../define-practice.ts';
import { judgeReplications } from '../judge-replications.ts';

export const replicaPagingFile = definePractice({
  id: 'bpa.replica-paging-file',
  check: ({ setup }) =>
    judgeReplications(setup, {
      fault: 'replicated with all of its disks',
      value: ({ excludesDisks }) => excludesDisks,
      breaks: (excludesDisks) => !excludesDisks,
    }),
});
