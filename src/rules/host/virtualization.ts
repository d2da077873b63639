import { cpuFeature } from '../cpu-feature.ts';

export const virtualization = cpuFeature({
  id: 'host.virtualization',
  title: 'Hardware virtualization',
  severity: 'blocker',
  readings: ['virtualizationSupported', 'vmMonitorModeExtensions'],
  factId: 'host.processor.virtualization',
  noun: () => 'hardware virtualization (Intel VT-x or AMD-V)',
  found: (present) =>
    `The processor has ${present ? '' : 'no '}hardware virtualization (Intel VT-x or AMD-V)`,
  fix: () => 'Choose a host whose processor has Intel VT-x or AMD-V.',
  provenBy: 'hypervisor',
});
