import type { Capability } from '../capability.ts';
import { assignableDevice } from '../needs/graphics.ts';
import { hyperV } from '../needs/hyper-v.ts';
import { releaseHas } from '../needs/release-has.ts';
import { assignmentPlatform } from '../needs/sr-iov.ts';

/** A whole device of the host belongs to one virtual machine. */
export const deviceAssignment: Capability = {
  id: 'discrete-device-assignment',
  title: 'Discrete device assignment',
  names: ['dda', 'discrete device assignment', 'device assignment', 'gpu passthrough', 'passthrough'],
  conditions: [
    hyperV,
    releaseHas('feature.discrete-device-assignment', 'Discrete Device Assignment'),
    assignmentPlatform,
    assignableDevice,
  ],
};
