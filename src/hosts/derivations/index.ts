import { cpuFamily } from './cpu-family.ts';
import type { Derivation } from './derivation.ts';
import { physicalOrVirtual } from './physical-or-virtual.ts';
import { processorMaker } from './processor-maker.ts';
import { runningHypervisor } from './running-hypervisor.ts';
import { systemOfBuild } from './system-of-build.ts';
import { virtualization } from './virtualization.ts';
import { whereItStands } from './where-it-stands.ts';
import { width } from './width.ts';

/** Every derivation, in the order in which they build on each other. */
export const derivations: readonly Derivation[] = [
  systemOfBuild,
  processorMaker,
  width,
  virtualization,
  runningHypervisor,
  physicalOrVirtual,
  whereItStands,
  // Last, so that what the paste states, and what follows from it, comes before what a name suggests.
  cpuFamily,
];
