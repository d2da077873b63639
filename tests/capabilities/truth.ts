import type { Status } from '../../src/capabilities/capability.ts';
import type { ReadingValues } from '../../src/hosts/host-spec.ts';
import { READY } from '../rules/machines.ts';
import type { CapabilityCase } from './judging.ts';

/** The ready server with other readings. */
export const host = (given: Partial<ReadingValues>, rest: Partial<CapabilityCase> = {}): CapabilityCase => ({
  given: { ...READY.given, ...given },
  ...rest,
});
/** The ready server without a reading. */
export const without = (name: keyof ReadingValues, rest: Partial<CapabilityCase> = {}): CapabilityCase => ({
  given: Object.fromEntries(Object.entries(READY.given).filter(([key]) => key !== name)),
  ...rest,
});
/** The ready server with another release. */
export const at = (release: string, given: Partial<ReadingValues> = {}): CapabilityCase =>
  host({ osRelease: release as ReadingValues['osRelease'], ...given }, { release });
/** What a machine can do, the source of the base that says so, and a word that the reason must hold. */
export type Truth = readonly [
  name: string,
  capability: string,
  one: CapabilityCase,
  status: Status,
  source: string | undefined,
  says: string,
];
