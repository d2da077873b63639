import { getComputerInfo } from './get-computer-info/get-computer-info.ts';
import { json } from './json/json.ts';
import { keyValue } from './key-value/key-value.ts';
import { notThisMachine } from './key-value/not-this-machine.ts';
import { otherTools } from './other-tools.ts';
import type { Parser } from './parser.ts';
import { plainWords } from './plain-words/plain-words.ts';
import { systeminfoAnyLanguage } from './systeminfo/any-language.ts';
import { systeminfo } from './systeminfo/systeminfo.ts';
import { table } from './table/table.ts';

/** Every parser, in the order in which they claim lines: the most certain format first, plain words last. */
export const parsers: readonly Parser[] = [
  systeminfo,
  systeminfoAnyLanguage,
  getComputerInfo,
  json,
  table,
  otherTools,
  notThisMachine,
  keyValue,
  plainWords,
];
