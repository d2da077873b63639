import { cpuFeature } from '../cpu-feature.ts';

export const sse42 = cpuFeature({
  id: 'host.sse42',
  title: 'SSE4.2',
  severity: 'blocker',
  // Nearly every processor that is still in use has it, so not knowing does not hold up the verdict.
  whenUnknown: 'info',
  readings: ['sse42'],
  factId: 'host.processor.sse42',
  noun: () => 'SSE4.2 instructions',
  found: (present) => `The processor ${present ? 'has' : 'lacks'} SSE4.2 instructions`,
  pronoun: 'them',
  fix: () => 'Choose a host with a newer processor, or an older release.',
  provenBy: 'system that needs it',
});
