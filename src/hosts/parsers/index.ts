import { ansible } from './ansible/ansible.ts';
import { getComputerInfo } from './get-computer-info/get-computer-info.ts';
import { keyValue } from './key-value/key-value.ts';
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
import { session } from './linux/session/session.ts';
import { systemProfiler } from './macos/system-profiler.ts';
import { otherTools } from './other-tools.ts';
import type { Parser } from './parser.ts';
import { plainWords } from './plain-words/plain-words.ts';
import { systeminfoAnyLanguage } from './systeminfo/any-language.ts';
import { systeminfo } from './systeminfo/systeminfo.ts';

/** Every parser, in the order in which they claim lines: the most certain format first, plain words last. */
export const parsers: readonly Parser[] = [
  systeminfo,
  systeminfoAnyLanguage,
  getComputerInfo,
  ansible,
  dmidecode,
  inxi,
  lscpu,
  procCpuinfo,
  linuxMemory,
  esxi,
  hostnamectl,
  hwinfo,
  lsblk,
  lshw,
  systemProfiler,
  linuxNetwork,
  session,
  otherTools,
  keyValue,
  plainWords,
];
