import { cpuFeature } from '../cpu-feature.ts';
import { turnOn } from '../firmware-switch.ts';

const SETTING = { intel: 'Intel Virtualization Technology (VT-x)', amd: 'AMD-V (SVM mode)' };

export const virtualizationFirmware = cpuFeature({
  id: 'host.virtualization-firmware',
  title: 'Virtualization switch',
  severity: 'action',
  readings: ['virtualizationEnabledInFirmware'],
  // Hardware virtualization that is switched off is none, also where no page of the release names the switch.
  factId: 'host.processor.virtualization',
  alsoCites: 'host.processor.virtualization-firmware',
  noun: () => 'hardware virtualization switched on in its firmware',
  found: (present) => `Hardware virtualization is switched ${present ? 'on' : 'off'} in the firmware`,
  fix: (vendor) => turnOn(SETTING, vendor),
  onlyStated: true,
  provenBy: 'hypervisor',
});
