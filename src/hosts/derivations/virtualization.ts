import type { Derived, Known } from './derivation.ts';
import { follows } from './derivation.ts';

/**
 * VM Monitor Mode Extensions are what Windows calls VT-x and AMD-V, so one tells of the other; and what is
 * switched on in the firmware is there.
 */
export function virtualization({ readings }: Known): Derived | undefined {
  const { virtualizationSupported, vmMonitorModeExtensions, virtualizationEnabledInFirmware } = readings;
  if (virtualizationSupported !== undefined) {
    if (vmMonitorModeExtensions !== undefined) return undefined;
    const because = `VT-x or AMD-V is ${virtualizationSupported.value ? 'there' : 'missing'}`;
    return {
      readings: {
        vmMonitorModeExtensions: follows(virtualizationSupported.value, virtualizationSupported, because),
      },
    };
  }
  if (vmMonitorModeExtensions !== undefined) {
    const because = `VM Monitor Mode Extensions are ${vmMonitorModeExtensions.value ? 'there' : 'missing'}`;
    return {
      readings: {
        virtualizationSupported: follows(vmMonitorModeExtensions.value, vmMonitorModeExtensions, because),
      },
    };
  }
  if (virtualizationEnabledInFirmware?.value !== true) return undefined;
  const because = 'virtualization is switched on in the firmware';
  return {
    readings: {
      virtualizationSupported: follows(true, virtualizationEnabledInFirmware, because),
      vmMonitorModeExtensions: follows(true, virtualizationEnabledInFirmware, because),
    },
  };
}
