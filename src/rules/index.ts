import { arm64 } from './host/arm64.ts';
import { dep } from './host/dep.ts';
import { ecc } from './host/ecc.ts';
import { edition } from './host/edition.ts';
import { evaluation } from './host/evaluation.ts';
import { hypervisorRunning } from './host/hypervisor-running.ts';
import { logicalProcessorsMaximum } from './host/logical-processors-maximum.ts';
import { memoryMaximum } from './host/memory-maximum.ts';
import { memoryMinimum } from './host/memory-minimum.ts';
import { nested } from './host/nested.ts';
import { oneMachine } from './host/one-machine.ts';
import { physical } from './host/physical.ts';
import { popcnt } from './host/popcnt.ts';
import { slat } from './host/slat.ts';
import { sse42 } from './host/sse42.ts';
import { support } from './host/support.ts';
import { virtualHardware } from './host/virtual-hardware.ts';
import { virtualization } from './host/virtualization.ts';
import { virtualizationFirmware } from './host/virtualization-firmware.ts';
import { vmMonitorMode } from './host/vm-monitor-mode.ts';
import { wholeMachine } from './host/whole-machine.ts';
import { x64 } from './host/x64.ts';
import { chipset } from './laptop/chipset.ts';
import { disks } from './laptop/disks.ts';
import { sleep } from './laptop/sleep.ts';
import { adaptersMinimum } from './network/adapters-minimum.ts';
import { iscsiAdapter } from './network/iscsi-adapter.ts';
import { lbfo } from './network/lbfo.ts';
import { lbfoSameSpeed } from './network/lbfo-same-speed.ts';
import { lbfoSwitch } from './network/lbfo-switch.ts';
import { linkSpeed } from './network/link-speed.ts';
import { managementSeparation } from './network/management-separation.ts';
import { set } from './network/set.ts';
import { setIdentical } from './network/set-identical.ts';
import { setMaximum } from './network/set-maximum.ts';
import { vendorTeam } from './network/vendor-team.ts';
import { wireless } from './network/wireless.ts';
import { domainController } from './role/domain-controller.ts';
import { domainMembership } from './role/domain-membership.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of its area. A rule that is not in this list does not run; a test says so. */
export const rules: readonly Rule[] = [
  oneMachine,
  wholeMachine,
  physical,
  virtualHardware,
  nested,
  hypervisorRunning,
  edition,
  support,
  evaluation,
  x64,
  arm64,
  virtualization,
  virtualizationFirmware,
  vmMonitorMode,
  slat,
  dep,
  sse42,
  popcnt,
  memoryMinimum,
  memoryMaximum,
  ecc,
  logicalProcessorsMaximum,
  domainController,
  domainMembership,
  adaptersMinimum,
  iscsiAdapter,
  managementSeparation,
  linkSpeed,
  wireless,
  lbfo,
  lbfoSwitch,
  lbfoSameSpeed,
  set,
  setIdentical,
  setMaximum,
  vendorTeam,
  sleep,
  chipset,
  disks,
];
