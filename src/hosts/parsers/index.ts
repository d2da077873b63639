import { coreinfo } from './coreinfo/coreinfo.ts';
import { cpuZ } from './cpu-z/cpu-z.ts';
import { dxdiag } from './dxdiag/dxdiag.ts';
import { getComputerInfo } from './get-computer-info/get-computer-info.ts';
import { aboutPage } from './hardware-summary/about-page.ts';
import { speccy } from './hardware-summary/speccy.ts';
import { json } from './json/json.ts';
import { keyValue } from './key-value/key-value.ts';
import { notThisMachine } from './key-value/not-this-machine.ts';
import { msinfo32 } from './msinfo32/msinfo32.ts';
import { otherTools } from './other-tools.ts';
import type { Parser } from './parser.ts';
import { plainWords } from './plain-words/plain-words.ts';
import { systeminfoCsv } from './systeminfo/systeminfo-csv.ts';
import { systeminfo } from './systeminfo/systeminfo.ts';
import { table } from './table/table.ts';
import { taskManager } from './task-manager/task-manager.ts';

/** Every parser, in the order in which they claim lines: the most certain format first, plain words last. */
export const parsers: readonly Parser[] = [
  dxdiag,
  msinfo32,
  systeminfoCsv,
  systeminfo,
  getComputerInfo,
  coreinfo,
  cpuZ,
  aboutPage,
  speccy,
  json,
  table,
  otherTools,
  taskManager,
  notThisMachine,
  keyValue,
  plainWords,
];
