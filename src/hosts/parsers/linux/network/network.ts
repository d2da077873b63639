import { DraftBuilder } from '../../../draft-builder.ts';
import { NicList } from '../../../nic-list.ts';
import { type PasteLine, stated } from '../../../reading.ts';
import type { Parser } from '../../parser.ts';
import { keepToOutside } from '../inside.ts';
import { readLinks } from './links.ts';

/** `lspci`, `ip link` and `ethtool`: adapters by what they are, otherwise the ports that Linux gives names to. */
export const linuxNetwork: Parser = {
  id: 'linux-network',
  read(paste, free) {
    const builder = new DraftBuilder();
    const devices = new NicList();
    let first: PasteLine | undefined;
    for (const line of free) {
      const match = PCI.exec(line.text);
      if (match === null) continue;
      builder.claimed.add(line.number);
      const [, kind = '', name = ''] = match;
      if (!/^(?:Ethernet|Network) controller/.test(kind)) continue;
      first ??= line;
      devices.add(
        name.replace(/ \(rev \w{2}\)$/, ''),
        line,
        kind.startsWith('Network') ? { wireless: true } : {},
      );
    }
    const links = readLinks(free, builder.claimed);
    const [list, where] = devices.isEmpty ? [links.list, links.first] : [devices, first];
    if (where === undefined)
      return builder.claimed.size === 0 ? undefined : builder.draft('hardware-summary');
    list.putInto(builder, (nics) => stated(nics, where));
    keepToOutside(builder, paste);
    return builder.draft('hardware-summary');
  },
};

/** A line of `lspci`, with numbers of the classes or without. */
const PCI =
  /^(?:[\da-f]{4}:)?[\da-f]{2}:[\da-f]{2}\.\d ([A-Z][\w/ -]{3,40}?)(?: \[[\da-f]{4}\])?: (\S.{2,160})$/;
