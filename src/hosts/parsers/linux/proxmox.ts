import { DraftBuilder } from '../../draft-builder.ts';
import { neededWords } from '../../needed-words.ts';
import { stated } from '../../reading.ts';
import { findSizes, roundGib } from '../../units.ts';
import type { Parser } from '../parser.ts';

const LABELS =
  /^(?:CPU usage|IO delay|Load average|RAM usage|KSM sharing|(?:\/ )?HD space|SWAP usage|CPU\(s\)|Kernel Version|Boot Mode|(?:PVE )?Manager Version|Repository Status|Uptime)$/i;
const VERSION = /^pve-manager\/\d/;
const PROCESSORS = /^(\d{1,4}) x (\S.{3,80}?) \((\d{1,2}) Sockets?\)$/;
const USED_OF_ALL = /\([\d.,]{1,12} [KMGT]?i?B of ([\d.,]{1,12} [MGT]iB)\)$/;

/** The summary of a node on the page of Proxmox VE: a label, and below it or behind a tab what there is. */
export const proxmox: Parser = {
  id: 'proxmox',
  words: neededWords(VERSION),
  read(_paste, free) {
    const cells = free.flatMap((line) => line.text.split('\t').map((cell) => ({ line, text: cell.trim() })));
    if (!cells.some(({ text }) => VERSION.test(text)) || !cells.some(({ text }) => PROCESSORS.test(text)))
      return undefined;
    const builder = new DraftBuilder();
    cells.forEach(({ line, text }, index) => {
      const value = cells[index + 1];
      if (!LABELS.test(text) || value === undefined) return;
      builder.claimed.add(line.number).add(value.line.number);
      const [, threads, model = '', sockets] = PROCESSORS.exec(value.text) ?? [];
      if (threads !== undefined) {
        builder.put('logicalProcessors', stated(Number(threads), value.line, threads));
        builder.put('cpuModel', stated(model, value.line, model));
        builder.put('sockets', stated(Number(sockets), value.line, sockets));
      }
      const all = /^ram usage$/i.test(text) ? USED_OF_ALL.exec(value.text)?.[1] : undefined;
      const [size] = all === undefined ? [] : findSizes(all);
      if (size !== undefined) builder.put('memoryGiB', stated(roundGib(size.gib), value.line, all));
      if (/^kernel version$/i.test(text) && /^Linux\b/.test(value.text))
        builder.put('osRelease', stated('linux', value.line, 'Linux'));
    });
    return builder.draft('hardware-summary');
  },
};
