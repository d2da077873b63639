import { maybe, words } from '../fact-needs.ts';
import { hypervisorProves } from '../hypervisor-proof.ts';
import { machineKind } from '../machine.ts';
import { met, unknown } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const hypervisorRunning = defineRule({
  id: 'host.hypervisor-running',
  title: 'Hypervisor running',
  severity: 'info',
  readings: ['hypervisorPresent'],
  optional: ['vbsRunning', 'hyperVRole', 'domainRole'],
  facts: {
    alsoRunBy: maybe(words('host.vbs.runs-hypervisor')),
    credentialGuard: maybe(words('host.credential-guard.default')),
  },

  skip: ({ hypervisorPresent }, { readings }) =>
    hypervisorPresent === false
      ? 'No hypervisor runs on this machine yet.'
      : machineKind(readings) === 'virtual'
        ? 'The hypervisor that is reported is the one below this virtual machine.'
        : undefined,

  check({ vbsRunning, hyperVRole, domainRole, alsoRunBy, credentialGuard }, judged) {
    if (machineKind(judged.readings) === undefined) {
      return unknown(
        'A hypervisor is reported; only the model tells whether it runs on this machine or below it.',
        ['isVirtualMachine'],
        undefined,
        'hypervisorPresent',
      );
    }
    const proof = hypervisorProves(judged) ? ', which proves the hardware' : '';
    const byDefault =
      credentialGuard === undefined || domainRole !== 'member'
        ? ''
        : ` Credential Guard on ${judged.release.name} is ${credentialGuard}.`;
    return met(
      `A hypervisor runs already on this physical machine${proof}. ${roleSentence(hyperVRole, vbsRunning, alsoRunBy)}${byDefault}`,
    );
  },
});

function roleSentence(
  hyperVRole: boolean | undefined,
  vbsRunning: boolean | undefined,
  alsoRunBy: string | undefined,
): string {
  if (hyperVRole === true) return 'The Hyper-V role is installed.';
  const others = alsoRunBy === undefined ? '' : `; the hypervisor is started by ${alsoRunBy} too`;
  const seen = vbsRunning === true ? ' Virtualization-based security runs here, which starts it.' : '';
  return `Whether the Hyper-V role is installed is not in the paste${others}.${seen}`;
}
