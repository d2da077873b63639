import { DraftBuilder } from '../../draft-builder.ts';
import { stated } from '../../reading.ts';
import type { Parser } from '../parser.ts';
import { commandAbove } from '../properties/command-above.ts';

/** Confirm-SecureBootUEFI, which answers with one word. */
export const secureBoot: Parser = {
  id: 'secure-boot',
  words: ['confirm-securebootuefi'],
  read(paste, free) {
    const builder = new DraftBuilder();
    for (const line of free) {
      if (!/^\s*(?:True|False)$/.test(line.text)) continue;
      const command = commandAbove(paste, line.number);
      if (command === undefined || !/confirm-securebootuefi/i.test(command.text)) continue;
      builder.put('secureBoot', stated(line.text.trim() === 'True', line));
      builder.claimed.add(line.number);
      if (command.bare !== undefined) builder.claimed.add(command.bare);
    }
    return builder.isEmpty ? undefined : builder.draft('secure-boot');
  },
};
