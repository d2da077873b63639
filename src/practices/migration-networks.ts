import type { Nic } from '../hosts/host-spec.ts';
import { wiredOf } from '../rules/adapters.ts';
import type { JudgedSetup } from './define-practice.ts';
import { figureOf } from './figure-of.ts';
import { notApplicable, type PracticeOutcome, unknown } from './practice-outcome.ts';

/**
 * Why a practice about the networks of live migration is not judged. It can be judged where live migration may use
 * any network: which adapter a chosen subnet is on, no list of adapters tells.
 */
export function migrationReason({ setup }: JudgedSetup): PracticeOutcome | undefined {
  const [host] = setup.hosts.filter(({ migrationEnabled }) => migrationEnabled !== undefined);
  if (host === undefined) return unknown('The paste does not show whether live migration is on.');
  if (host.migrationEnabled?.value === false) return notApplicable('Live migration is off on this host.');
  return host.anyNetworkForMigration?.value === true
    ? undefined
    : unknown(
        'Live migration does not use every network, and the paste does not tell which adapters it uses.',
      );
}

/** The connected adapters and the speed that the pages of the practice ask for, in Gbps. */
export function migrationSpeeds({ readings, practice }: JudgedSetup): {
  readonly speeds: readonly Nic[];
  readonly least: number | undefined;
} {
  const nics = wiredOf(readings.nics?.value ?? []).filter(({ disconnected }) => disconnected !== true);
  return { speeds: nics, least: figureOf(practice) };
}
