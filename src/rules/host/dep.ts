import { cpuFeature } from '../cpu-feature.ts';
import { turnOn } from '../firmware-switch.ts';

const SETTING = { intel: 'the Intel XD (execute disable) bit', amd: 'the AMD NX (no execute) bit' };

export const dep = cpuFeature({
  id: 'host.dep',
  title: 'Data execution prevention',
  severity: 'action',
  readings: ['dep'],
  factId: 'host.processor.dep',
  noun: () => 'hardware data execution prevention (Intel XD or AMD NX)',
  found: (present) =>
    `Hardware data execution prevention (Intel XD or AMD NX) is ${present ? 'available' : 'not available'}`,
  fix: (vendor) => turnOn(SETTING, vendor),
  onlyStated: true,
  provenBy: 'hypervisor',
});
