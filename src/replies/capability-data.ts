import type { JudgedCapability } from '../capabilities/capability.ts';

/** A capability as data: part of the JSON contract of `check --json`. */
export function capabilityData({ id, title, status, because, needs }: JudgedCapability): unknown {
  const cites = [...new Set(needs.flatMap((need) => need.cites))];
  return { id, title, status, because, needs, cites };
}
