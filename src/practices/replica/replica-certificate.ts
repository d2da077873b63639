import { definePractice } from '../define-practice.ts';
import { judgeReplications } from '../judge-replications.ts';

export const replicaCertificate = definePractice({
  id: 'bpa.replica-certificate',
  check: ({ setup }) =>
    judgeReplications(setup, {
      fault: 'replicated with Kerberos',
      value: ({ authentication }) => authentication,
      breaks: (authentication) => /^kerb/i.test(authentication),
    }),
});
