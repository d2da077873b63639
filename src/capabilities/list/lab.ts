import type { Capability } from '../capability.ts';
import { byRule } from '../needs/by-rule.ts';
import { hyperVInLab } from '../needs/hyper-v.ts';

/** Virtual machines to try things with; the host may be a virtual machine or an evaluation edition. */
export const lab: Capability = {
  id: 'lab',
  title: 'Lab host',
  names: ['lab', 'lab host', 'test host'],
  conditions: [hyperVInLab, byRule('host.nested')],
};
