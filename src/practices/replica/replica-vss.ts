import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';
import { notApplicable } from '../practice-outcome.ts';

/** The service by which backups and replication reach applications; its name is the same in every language. */
const VSS = /\bVSS\b/i;

export const replicaVss = definePractice({
  id: 'bpa.replica-vss',
  check({ setup: { replications, integrationServices } }) {
    const asking = replications.filter(({ consistentEveryHours }) => consistentEveryHours?.value !== 0);
    if (replications.length > 0 && asking.length === 0)
      return notApplicable(
        'No replicated virtual machine in the paste asks for application-consistent recovery points.',
      );
    return judgeEach({
      objects: asking,
      things: [
        'virtual machine with application-consistent recovery points',
        'virtual machines with application-consistent recovery points',
      ],
      fault: 'without working VSS in the guest',
      nameOf: ({ vm }) => nameOr(vm, 'virtual machine'),
      value: ({ vm, consistentEveryHours }) => {
        const service = integrationServices.find(
          (one) => one.vm?.value === vm?.value && VSS.test(one.name?.value ?? ''),
        );
        if (consistentEveryHours === undefined || service?.enabled === undefined) return undefined;
        if (!service.enabled.value) return { value: false, line: service.enabled.line };
        // An empty state is that of a virtual machine which is off.
        return service.status === undefined || service.status.value === ''
          ? undefined
          : { value: service.status.value.toUpperCase() === 'OK', line: service.status.line };
      },
      breaks: (works) => !works,
    });
  },
});
