import { maybe, state } from '../fact-needs.ts';
import { gapOf } from '../find-facts.ts';
import { askedReason, clientReason, virtualReason } from '../machine.ts';
import { met, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const domainMembership = defineRule({
  id: 'role.domain-membership',
  title: 'Domain membership',
  severity: 'info',
  readings: ['domainRole'],
  facts: { need: maybe(state('host.domain-membership')) },

  skip: ({ domainRole }, judged) =>
    askedReason(judged) ??
    clientReason(judged) ??
    virtualReason(judged) ??
    (domainRole === 'domain-controller' ? 'A domain controller has a row of its own.' : undefined),

  check({ domainRole, need }, judged) {
    if (domainRole === 'member') return met('The machine is a member of a domain.');
    if (need === undefined) return gapOf('host.domain-membership', judged);
    return unmet(
      `The machine is in a workgroup; for a Hyper-V host with ${judged.release.name} membership of a domain is ${need}.`,
      'Join it to a domain where there is one.',
    );
  },
});
