import { maybe, state, words } from '../fact-needs.ts';
import { gapOf } from '../find-facts.ts';
import { askedReason, clientReason, virtualReason } from '../machine.ts';
import { met, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const domainController = defineRule({
  id: 'role.domain-controller',
  title: 'Domain controller',
  severity: 'warning',
  whenUnknown: 'info',
  readings: ['domainRole'],
  facts: {
    stance: maybe(words('host.roles.domain-controller')),
    alone: maybe(state('host.roles.only-hyper-v')),
  },

  skip: (_given, judged) => askedReason(judged) ?? clientReason(judged) ?? virtualReason(judged),

  check({ domainRole, stance, alone }, judged) {
    if (domainRole !== 'domain-controller') return met('The machine is not a domain controller.');
    if (stance === undefined) return gapOf('host.roles.domain-controller', judged);
    const only = alone === undefined ? '' : ` Running no role beside Hyper-V is ${alone}.`;
    return unmet(
      `The machine is a domain controller. As a Hyper-V host this is ${stance}.${only}`,
      'Run the domain controller in a virtual machine, and keep the host for Hyper-V.',
    );
  },
});
