import { DraftBuilder } from '../../draft-builder.ts';
import { neededWords } from '../../needed-words.ts';
import { NicList } from '../../nic-list.ts';
import { type PasteLine, stated } from '../../reading.ts';
import { findSizes, roundGib } from '../../units.ts';
import type { Parser } from '../parser.ts';
import { keepToOutside } from './inside.ts';
import { toLabelValue } from './label-value.ts';
import { readMachineBlocks } from './lshw-blocks.ts';
import { isPort } from './network/ports.ts';

/** `/0/100/1c/0  eno1  network  NetXtreme …`: path, device where there is one, class, description. */
const SHORT =
  /^(?:(\/[\da-f/.:]{1,40})\s{1,40}|\s{8,40})(?:([\w/.:-]{1,30})\s{1,30})?(system|bus|memory|processor|bridge|network|storage|disk|volume|display|multimedia|generic|communication|power|input|printer|tape)\s{1,20}(\S.{0,120})$/;

/** `lshw -short`, and the blocks of the long form, whole or of one class. */
export const lshw: Parser = {
  id: 'lshw',
  words: ['*-', 'h/w path', ...neededWords(SHORT)],
  read(paste, free) {
    const builder = new DraftBuilder();
    const list = new NicList();
    for (const line of free) readShort(line, builder, list);
    readBlocks(free, builder, list);
    if (!builder.claimed.size) return undefined;
    readMachineBlocks(paste.lines, free, builder);
    const [first] = builder.claimed;
    const where = first === undefined ? undefined : paste.lines[first - 1];
    if (where === undefined) return undefined;
    if (!list.isEmpty) list.putInto(builder, (nics) => stated(nics, where));
    keepToOutside(builder, paste);
    return builder.draft('hardware-summary');
  },
};

function readShort(line: PasteLine, builder: DraftBuilder, list: NicList): void {
  if (/^H\/W path\s/.test(line.text)) builder.claimed.add(line.number);
  const match = SHORT.exec(line.text);
  if (match === null) return;
  builder.claimed.add(line.number);
  const [, path, device = '', kind, description = ''] = match;
  if (kind === 'system' && path === undefined)
    builder.put('model', stated(description.replace(/ \(.{0,60}\)$/, ''), line, description));
  if (kind === 'processor' && description !== 'CPU')
    builder.put('cpuModel', stated(description, line, description));
  const [size] = findSizes(description);
  if (kind === 'memory' && /System [Mm]emory$/i.test(description) && size !== undefined)
    builder.put('memoryGiB', stated(roundGib(size.gib), line, description));
  if (kind === 'network' && (device === '' || isPort(device)) && !/^Ethernet interface$/.test(description))
    list.add(description, line);
}

/** `*-network` with `product: …` and `logical name: …` below it. */
function readBlocks(free: readonly PasteLine[], builder: DraftBuilder, list: NicList): void {
  let block: { isWireless: boolean; isOff: boolean } | undefined;
  for (const line of free) {
    const heading = /^\s{0,12}\*-(\w{3,20})(?::\d{1,3})?( DISABLED)?$/.exec(line.text);
    if (heading !== null) {
      builder.claimed.add(line.number);
      block = heading[1] === 'network' ? { isWireless: false, isOff: heading[2] !== undefined } : undefined;
      continue;
    }
    const row = toLabelValue(line);
    if (row === undefined || !builder.claimed.has(line.number - 1) || row.indent < 1) continue;
    builder.claimed.add(line.number);
    if (block === undefined) continue;
    if (row.label === 'description') block.isWireless = /wireless/i.test(row.value);
    if (row.label === 'product') {
      list.add(row.value, line, block.isWireless ? { wireless: true } : {});
      if (block.isOff) list.disconnectLast();
    }
    const speed = /\bspeed=(\d{1,3}(?:\.5)?)Gbit\/s/.exec(row.value)?.[1];
    if (row.label === 'configuration' && speed !== undefined) list.speedOfLast(Number(speed));
  }
}
