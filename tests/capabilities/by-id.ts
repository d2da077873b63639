import type { Capability } from '../../src/capabilities/capability.ts';
import { capabilities } from '../../src/capabilities/index.ts';

/** A capability of the list. */
export function findCapabilityById(id: string): Capability {
  const capability = capabilities.find((one) => one.id === id);
  if (capability === undefined) throw new Error(`${id} is not in the list of capabilities`);
  return capability;
}
