import { DraftBuilder } from '../../draft-builder.ts';
import { NicList } from '../../nic-list.ts';
import { inferred, type PasteLine, stated } from '../../reading.ts';
import type { Parser } from '../parser.ts';
import { keepToOutside } from './inside.ts';

/** `hwinfo --short`: headings, and below them the items at a fixed column. */
export const hwinfo: Parser = {
  id: 'hwinfo',
  words: ['cpu:'],
  read(paste, free) {
    const items = toItems(free);
    if (
      !items.some(
        ({ section, line }) => section === 'cpu' && /^\s{12,30}\S.{5,80}, \d{3,5} MHz$/.test(line.text),
      )
    )
      return undefined;
    const builder = new DraftBuilder();
    const cpus = items.filter(({ section }) => section === 'cpu');
    const [first] = cpus;
    if (first !== undefined) {
      const name = first.name.replace(/, \d{3,5} MHz$/, '');
      builder.put('cpuModel', stated(name, first.line, name));
      builder.put('logicalProcessors', stated(cpus.length, first.line));
      builder.put('osRelease', inferred('linux', first.line, 'hwinfo is a command of Linux'));
    }
    const list = new NicList();
    const adapters = items.filter(({ section }) => section === 'network');
    for (const { name, line } of adapters) list.add(name, line);
    const [adapter] = adapters;
    if (adapter !== undefined) list.putInto(builder, (nics) => stated(nics, adapter.line));
    const disks = items.filter(({ section, name }) => section === 'disk' && !/virtual|flash|usb/i.test(name));
    const [disk] = disks;
    if (disk !== undefined) builder.put('disks', stated(disks.length, disk.line));
    keepToOutside(builder, paste);
    for (const { line } of items) builder.claimed.add(line.number);
    for (const { number, text } of free) if (HEADING.test(text)) builder.claimed.add(number);
    return builder.draft('hwinfo');
  },
};

const HEADING =
  /^(cpu|keyboard|mouse|monitor|graphics card|sound|storage|network|network interface|disk|partition|cdrom|usb controller|bios|bridge|hub|memory|firewire controller|unknown|bluetooth|camera|chipcard|modem|printer|fingerprint|tv card|floppy|dvb card|scanner):$/;

interface Item {
  readonly section: string;
  readonly name: string;
  readonly line: PasteLine;
}

function toItems(free: readonly PasteLine[]): readonly Item[] {
  const items: Item[] = [];
  let section: string | undefined;
  for (const line of free) {
    const heading = HEADING.exec(line.text)?.[1];
    if (heading !== undefined) section = heading;
    else if (!/^\s{2}/.test(line.text)) section = undefined;
    else if (section !== undefined)
      // The name of the device takes the first columns.
      items.push({ section, name: line.text.trim().replace(/^[\w/.-]{1,20}\s{2,20}/, ''), line });
  }
  return items;
}
