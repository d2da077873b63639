import type { Capability } from '../capability.ts';
import { hyperV } from '../needs/hyper-v.ts';
import { nestedByMaker, nestedGeneration } from '../needs/nested.ts';

/** Hyper-V inside the virtual machines of this host. */
export const nested: Capability = {
  id: 'nested',
  title: 'Nested virtualization',
  names: ['nested', 'nested virtualization', 'nested virtualisation', 'nested hyper v', 'nesting'],
  conditions: [hyperV, nestedByMaker, nestedGeneration],
};
