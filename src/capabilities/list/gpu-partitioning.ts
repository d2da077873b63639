import type { Capability } from '../capability.ts';
import { partitionableGpu } from '../needs/graphics.ts';
import { hyperV } from '../needs/hyper-v.ts';
import { releaseHas } from '../needs/release-has.ts';
import { sriovPlatform } from '../needs/sr-iov.ts';

/** Several virtual machines share one graphics processor. */
export const gpuPartitioning: Capability = {
  id: 'gpu-partitioning',
  title: 'GPU partitioning',
  names: ['gpu p', 'gpup', 'gpu partitioning', 'gpu partition', 'gpu pv', 'vgpu'],
  conditions: [
    hyperV,
    releaseHas('feature.gpu-partitioning', 'GPU partitioning'),
    partitionableGpu,
    sriovPlatform,
  ],
};
