import { wantedFixes } from '../../src/commands/wanted-fixes.ts';
import type { CapabilityFix } from '../../src/fixing/capability-fix.ts';
import type { Readings } from '../../src/hosts/host-spec.ts';
import type { Edition } from '../../src/knowledge/schema.ts';
import { findCapabilityById } from '../capabilities/by-id.ts';
import { specOf } from '../rules/judging.ts';
import { askingFor } from './asking.ts';

/** What a machine is wanted for, of which release, and in which edition. */
export interface Want {
  readonly capability: string;
  readonly asked?: string;
  readonly plannedEdition?: Edition;
}

/** The smallest fix of one capability; `undefined` where nothing stands against it. */
export function fixOf(
  readings: Readings,
  { capability, asked, plannedEdition }: Want,
): CapabilityFix['fix'] | undefined {
  const asking = { ...askingFor(asked), plannedEdition };
  return wantedFixes([findCapabilityById(capability)], specOf(readings), asking)[0]?.fix;
}
