import { hypervisorRunning } from '../../../src/rules/host/hypervisor-running.ts';
import { checkRule } from '../judging.ts';

const onMetal = { isVirtualMachine: false, hypervisorPresent: true } as const;

checkRule(hypervisorRunning, {
  'on a physical machine': {
    given: { ...onMetal, osRelease: 'ws2022' },
    status: 'met',
    says: 'proves the hardware',
  },
  'with the role': {
    given: { ...onMetal, osRelease: 'ws2022', hyperVRole: true },
    status: 'met',
    says: 'role is installed.',
  },
  'without a word on the role': {
    given: { ...onMetal, osRelease: 'win11' },
    release: 'win11',
    status: 'met',
    says: 'WSL 2',
  },
  'by virtualization-based security': {
    given: { ...onMetal, osRelease: 'ws2022', vbsRunning: true },
    status: 'met',
    says: 'Virtualization-based security runs here',
  },
  'on a domain member where Credential Guard is on by default': {
    given: { ...onMetal, osRelease: 'ws2025', domainRole: 'member' },
    release: 'ws2025',
    status: 'met',
    says: 'Credential Guard on Windows Server 2025 is on',
  },
  'here or below': { given: { hypervisorPresent: true }, status: 'unknown', says: 'only the model tells' },
  'below a virtual machine': {
    given: { hypervisorPresent: true, isVirtualMachine: true },
    status: 'not-applicable',
  },
  'not yet': { given: { hypervisorPresent: false }, status: 'not-applicable' },
  'not in the paste': { given: {}, status: 'unknown' },
});
