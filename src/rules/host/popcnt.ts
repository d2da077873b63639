import { cpuFeature } from '../cpu-feature.ts';

export const popcnt = cpuFeature({
  id: 'host.popcnt',
  title: 'POPCNT',
  severity: 'blocker',
  // Nearly every processor that is still in use has it, so not knowing does not hold up the verdict.
  whenUnknown: 'info',
  readings: ['popcnt'],
  factId: 'host.processor.popcnt',
  noun: () => 'the POPCNT instruction',
  found: (present) => `The processor ${present ? 'has' : 'lacks'} the POPCNT instruction`,
  fix: () => 'Choose a host with a newer processor, or an older release.',
  provenBy: 'system that needs it',
});
