import { getComputerInfo } from './get-computer-info/get-computer-info.ts';
import { keyValue } from './key-value/key-value.ts';
import { otherTools } from './other-tools.ts';
import type { Parser } from './parser.ts';
import { plainWords } from './plain-words/plain-words.ts';
import { systeminfo } from './systeminfo/systeminfo.ts';
import { systeminfoCsv } from './systeminfo/systeminfo-csv.ts';

/** Every parser, in the order in which they claim lines: the most certain format first, plain words last. */
export const parsers: readonly Parser[] = [
  systeminfoCsv,
  systeminfo,
  getComputerInfo,
  otherTools,
  keyValue,
  plainWords,
];
