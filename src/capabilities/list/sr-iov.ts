import type { Capability } from '../capability.ts';
import { hyperV } from '../needs/hyper-v.ts';
import { releaseHas } from '../needs/release-has.ts';
import { sriovAdapter, sriovPlatform } from '../needs/sr-iov.ts';

/** Virtual machines reach a part of a network adapter past the virtual switch. */
export const srIov: Capability = {
  id: 'sr-iov',
  title: 'SR-IOV',
  names: ['sriov', 'sr iov'],
  conditions: [hyperV, releaseHas('feature.sr-iov', 'SR-IOV'), sriovPlatform, sriovAdapter],
};
