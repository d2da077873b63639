import { cpuFeature } from '../cpu-feature.ts';

export const vmMonitorMode = cpuFeature({
  id: 'host.vm-monitor-mode',
  title: 'VM monitor mode',
  severity: 'blocker',
  // VT-x and AMD-V are what the line is about, so they stand in for it.
  readings: ['vmMonitorModeExtensions', 'virtualizationSupported'],
  factId: 'host.processor.vm-monitor-mode',
  gapIsCovered: 'The requirements of this release do not name it; hardware virtualization is judged instead.',
  noun: () => 'VM monitor mode extensions',
  found: (present) => `The processor has ${present ? '' : 'no '}VM monitor mode extensions`,
  pronoun: 'them',
  fix: () => 'Choose a host whose processor has Intel VT-x or AMD-V.',
  provenBy: 'hypervisor',
});
