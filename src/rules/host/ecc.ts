import { maybe, state } from '../fact-needs.ts';
import { gapOf } from '../find-facts.ts';
import { clientReason, virtualReason } from '../machine.ts';
import { met, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const ecc = defineRule({
  id: 'host.memory.ecc',
  title: 'ECC memory',
  severity: 'info',
  readings: ['ecc'],
  optional: ['laptop'],
  facts: { need: maybe(state('host.memory.ecc')) },

  skip: ({ laptop }, judged) =>
    clientReason(judged) ??
    virtualReason(judged) ??
    (laptop === true ? 'A laptop has no error-correcting memory.' : undefined),

  check({ ecc: corrects, need }, judged) {
    if (corrects) return met('The memory corrects errors (ECC).');
    if (need === undefined) return gapOf('host.memory.ecc', judged);
    return unmet(
      `The memory does not correct errors (ECC); for a physical server with ${judged.release.name} it is ${need}.`,
      'Choose a server with ECC memory for virtual machines that matter.',
    );
  },
});
