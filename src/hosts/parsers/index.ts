import { keyValue } from './key-value/key-value.ts';
import { otherTools } from './other-tools.ts';
import type { Parser } from './parser.ts';
import { plainWords } from './plain-words/plain-words.ts';
import { systeminfoAnyLanguage } from './systeminfo/any-language.ts';
import { systeminfo } from './systeminfo/systeminfo.ts';
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
import { ipconfig } from './windows-objects/ipconfig.ts';
import { secureBoot } from './windows-objects/secure-boot.ts';
import { windowsFeatures } from './windows-objects/windows-features.ts';
import { wmic } from './windows-objects/wmic.ts';

/** Every parser, in the order in which they claim lines: the most certain format first, plain words last. */
export const parsers: readonly Parser[] = [
  collect,
  // Adapters with their speeds tell more than the lists of names that other tools have.
  getNetAdapter,
  systeminfo,
  systeminfoAnyLanguage,
  getComputerInfo,
  getComputerInfoJson,
  cim,
  wmic,
  getVmHost,
  getVmSwitch,
  getPhysicalDisk,
  getTpm,
  windowsFeatures,
  secureBoot,
  bootEntries,
  ipconfig,
  otherTools,
  keyValue,
  plainWords,
];
