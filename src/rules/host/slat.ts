import { cpuFeature } from '../cpu-feature.ts';

export const slat = cpuFeature({
  id: 'host.slat',
  title: 'SLAT',
  severity: 'blocker',
  readings: ['slat'],
  factId: 'host.processor.slat',
  noun: () => 'SLAT (Intel EPT or AMD NPT)',
  found: (present) => `The processor has ${present ? '' : 'no '}SLAT (Intel EPT or AMD NPT)`,
  fix: () => 'Choose a host whose processor has SLAT.',
  provenBy: 'hypervisor that needs it',
});
