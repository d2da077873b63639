import { ansible } from './ansible/ansible.ts';
import { coreinfo } from './coreinfo/coreinfo.ts';
import { cpuZ } from './cpu-z/cpu-z.ts';
import { dxdiag } from './dxdiag/dxdiag.ts';
import { aboutPage } from './hardware-summary/about-page.ts';
import { speccy } from './hardware-summary/speccy.ts';
import { json } from './json/json.ts';
import { keyValue } from './key-value/key-value.ts';
import { notThisMachine } from './key-value/not-this-machine.ts';
import { dmidecode } from './linux/dmidecode/dmidecode.ts';
import { esxi } from './linux/esxi.ts';
import { hostnamectl } from './linux/hostnamectl.ts';
import { hwinfo } from './linux/hwinfo.ts';
import { inxi } from './linux/inxi/inxi.ts';
import { lsblk } from './linux/lsblk.ts';
import { lscpu } from './linux/lscpu/lscpu.ts';
import { lshw } from './linux/lshw.ts';
import { linuxMemory } from './linux/memory.ts';
import { linuxNetwork } from './linux/network/network.ts';
import { procCpuinfo } from './linux/proc-cpuinfo/proc-cpuinfo.ts';
import { proxmox } from './linux/proxmox.ts';
import { session } from './linux/session/session.ts';
import { systemProfiler } from './macos/system-profiler.ts';
import { msinfo32 } from './msinfo32/msinfo32.ts';
import { otherTools } from './other-tools.ts';
import type { Parser } from './parser.ts';
import { plainWords } from './plain-words/plain-words.ts';
import { systeminfo } from './systeminfo/systeminfo.ts';
import { systeminfoCsv } from './systeminfo/systeminfo-csv.ts';
import { table } from './table/table.ts';
import { taskManager } from './task-manager/task-manager.ts';
import { bootEntries } from './windows-objects/boot-entries.ts';
import { cim } from './windows-objects/cim.ts';
import { collect } from './windows-objects/collect.ts';
import { getComputerInfo } from './windows-objects/get-computer-info.ts';
import { getComputerInfoJson } from './windows-objects/get-computer-info-json.ts';
import { getNetAdapter } from './windows-objects/get-net-adapter.ts';
import { getPhysicalDisk } from './windows-objects/get-physical-disk.ts';
import { getTpm } from './windows-objects/get-tpm.ts';
import { getVmHost } from './windows-objects/get-vm-host.ts';
import { getVmSwitch } from './windows-objects/get-vm-switch.ts';
import { hyperVSetup } from './windows-objects/hyper-v-setup.ts';
import { ipconfig } from './windows-objects/ipconfig.ts';
import { secureBoot } from './windows-objects/secure-boot.ts';
import { windowsFeatures } from './windows-objects/windows-features.ts';
import { wmic } from './windows-objects/wmic.ts';

/** Every parser, in the order in which they claim lines: the most certain format first, plain words last. */
export const parsers: readonly Parser[] = [
  collect,
  getNetAdapter,
  dxdiag,
  msinfo32,
  systeminfoCsv,
  systeminfo,
  getComputerInfo,
  getComputerInfoJson,
  cim,
  wmic,
  getVmHost,
  getVmSwitch,
  hyperVSetup,
  getPhysicalDisk,
  getTpm,
  windowsFeatures,
  secureBoot,
  bootEntries,
  ipconfig,
  coreinfo,
  cpuZ,
  aboutPage,
  speccy,
  ansible,
  dmidecode,
  inxi,
  lscpu,
  procCpuinfo,
  linuxMemory,
  esxi,
  proxmox,
  hostnamectl,
  hwinfo,
  lsblk,
  lshw,
  systemProfiler,
  linuxNetwork,
  session,
  json,
  table,
  otherTools,
  taskManager,
  notThisMachine,
  keyValue,
  plainWords,
];
