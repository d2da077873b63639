import type { Readings } from '../hosts/host-spec.ts';
import type { Judged } from './judged.ts';

/**
 * Whether the machine is physical or virtual; `undefined` when the paste does not say. Virtual hardware outvotes
 * whatever else says physical. Windows prints its four requirement lines only where no hypervisor runs below it.
 */
export function machineKind(readings: Readings): 'physical' | 'virtual' | undefined {
  if (readings.isVirtualMachine?.value === true || hasVirtualHardware(readings)) return 'virtual';
  if (readings.isVirtualMachine?.value === false || windowsSawNoHypervisor(readings)) return 'physical';
  return undefined;
}

/** The paste holds Windows' own requirement lines, which it prints in place of "A hypervisor has been detected". */
export const windowsSawNoHypervisor = ({ hypervisorPresent, vmMonitorModeExtensions }: Readings): boolean =>
  hypervisorPresent?.value === false && vmMonitorModeExtensions?.basis === 'stated';

export const hasVirtualHardware = ({ virtualHardware }: Readings): boolean =>
  (virtualHardware?.value.length ?? 0) > 0;

/** Why a rule on the hardware of a host is not about a virtual machine; `undefined` when it is not one. */
export const virtualReason = ({ readings }: Judged): string | undefined =>
  machineKind(readings) === 'virtual'
    ? 'This is a virtual machine; the host below it is not in the paste.'
    : undefined;

/** Why a rule on the installed system does not apply; `undefined` when the installed system is the one that is judged. */
export const askedReason = ({ asked, release }: Judged): string | undefined =>
  asked ? `${release.name} was asked for, so what is installed now does not decide.` : undefined;

/** Why a rule on servers does not apply; `undefined` for a server release. */
export const clientReason = ({ release }: Judged): string | undefined =>
  release.kind === 'client' ? `${release.name} is a client system; this is about servers.` : undefined;

/** The processor is an ARM64 one, by the system or by its maker. */
export const isArm64 = ({ architecture, cpuVendor }: Readings): boolean =>
  architecture?.value === 'arm64' || cpuVendor?.value === 'arm';
