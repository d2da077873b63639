import type { Value } from '../knowledge/schema.ts';
import type { Judged } from './judged.ts';
import { machineKind } from './machine.ts';

/**
 * Microsoft's hypervisor runs on this physical machine, so the hardware has what the hypervisor of the installed
 * system needs. Neither a hypervisor that was only inferred (a virtual adapter may be left over) nor one on a
 * system without Hyper-V proves anything.
 */
export function hypervisorProves({ readings, knowledge }: Judged): boolean {
  const { hypervisorPresent, vbsRunning, isVirtualMachine, osRelease, onOrder } = readings;
  const isSeen = [hypervisorPresent, vbsRunning].some(
    (reading) => reading?.value === true && reading.basis === 'stated',
  );
  return (
    isSeen &&
    hypervisorPresent?.value === true &&
    isVirtualMachine?.value === false &&
    machineKind(readings) === 'physical' &&
    onOrder?.value !== true &&
    osRelease !== undefined &&
    knowledge.release(osRelease.value) !== undefined
  );
}

/** What the base says that the installed system requires; `undefined` unless it requires it. */
export function installedNeeds(factId: string, { readings, knowledge }: Judged): Value | undefined {
  const installed = readings.osRelease?.value;
  if (installed === undefined || readings.onOrder?.value === true) return undefined;
  const value = knowledge.valueOf(factId, installed);
  return value?.value === 'required' ? value : undefined;
}
