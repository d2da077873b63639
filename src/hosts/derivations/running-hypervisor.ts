import type { Derived, Known } from './derivation.ts';
import { follows } from './derivation.ts';

/** Whether a hypervisor runs: Windows prints its requirement lines only where none does, and VBS needs one. */
export function runningHypervisor({ readings }: Known): Derived | undefined {
  const { hypervisorPresent, vmMonitorModeExtensions, virtualizationEnabledInFirmware, vbsRunning } =
    readings;
  if (hypervisorPresent !== undefined) return undefined;
  if (vmMonitorModeExtensions?.basis === 'stated' && virtualizationEnabledInFirmware?.basis === 'stated') {
    const because = 'Windows prints these lines only where no hypervisor runs';
    return { readings: { hypervisorPresent: follows(false, vmMonitorModeExtensions, because) } };
  }
  return vbsRunning?.value === true
    ? {
        readings: {
          hypervisorPresent: follows(
            true,
            vbsRunning,
            'virtualization-based security runs on the hypervisor',
          ),
        },
      }
    : undefined;
}
