import type { Capability } from '../capability.ts';
import { unlessRule } from '../needs/by-rule.ts';
import { hyperV } from '../needs/hyper-v.ts';

/** Virtual machines that somebody depends on, on this machine alone. */
export const standAlone: Capability = {
  id: 'stand-alone',
  title: 'Stand-alone host',
  names: ['stand alone', 'standalone', 'stand alone host', 'standalone host', 'host'],
  conditions: [
    hyperV,
    unlessRule('host.evaluation'),
    unlessRule('host.memory.minimum'),
    unlessRule('role.domain-controller'),
  ],
};
