import type { Setup } from '../hosts/setup/setup.ts';
import { isExternal, isOnLbfo } from './bound-adapters.ts';
import { notApplicable, type PracticeOutcome, unknown } from './practice-outcome.ts';

/** Why a practice about NIC teams under a switch is not judged; `undefined` when a switch is on such a team. */
export function withoutLbfoReason({ switches }: Setup): PracticeOutcome | undefined {
  if (switches.length === 0) return unknown('The paste shows no virtual switch.');
  if (switches.some(isOnLbfo)) return undefined;
  return switches.every((one) => one.adapter !== undefined || (one.type !== undefined && !isExternal(one)))
    ? notApplicable('No virtual switch in the paste is bound to a NIC team.')
    : unknown('The paste does not show what each virtual switch is bound to.');
}
