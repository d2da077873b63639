import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';
import { notApplicable } from '../practice-outcome.ts';

/** What Get-VMReplication shows from a failover until it is completed. */
const FAILED_OVER = /^failed ?over/i;
const OF_REPLICA = /replica/i;

export const replicaRecoverySnapshots = definePractice({
  id: 'bpa.replica-recovery-snapshots',
  check({ setup: { replications, checkpoints } }) {
    const over = replications.filter(({ state }) => state === undefined || FAILED_OVER.test(state.value));
    if (replications.length > 0 && over.length === 0)
      return notApplicable('No virtual machine in the paste has failed over.');
    return judgeEach({
      objects: over,
      things: ['virtual machine that has failed over', 'virtual machines that have failed over'],
      fault: 'with recovery snapshots left',
      nameOf: ({ vm }) => nameOr(vm, 'virtual machine'),
      value: ({ vm, state }) => {
        const left = checkpoints.find(
          (one) => one.vm?.value === vm?.value && OF_REPLICA.test(one.type?.value ?? ''),
        );
        return state === undefined || left === undefined ? undefined : { value: true, line: left.line };
      },
      breaks: (isLeft) => isLeft,
    });
  },
});
