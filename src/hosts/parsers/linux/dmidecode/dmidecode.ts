import { DraftBuilder } from '../../../draft-builder.ts';
import { neededWords } from '../../../needed-words.ts';
import { inferred, type PasteLine } from '../../../reading.ts';
import type { Parser } from '../../parser.ts';
import { keepToOutside } from '../inside.ts';
import { readMachine } from './read-machine.ts';
import { readMemory } from './read-memory.ts';
import { readProcessors } from './read-processors.ts';
import { REPORT_WORDS, type Section, toSections } from './sections.ts';

const PICKED_SIZE = /^\s{0,8}Size: (?:No Module Installed|\d{1,6} [MG]B)$/;

/** `dmidecode`, whole or single types: what the firmware says of the machine. */
export const dmidecode: Parser = {
  id: 'dmidecode',
  words: [...neededWords(PICKED_SIZE), ...REPORT_WORDS],
  read(paste, free) {
    const picked = pickedOut(free);
    const { sections, claimed } = toSections(free) ?? { sections: picked, claimed: [] };
    if (sections.length === 0) return undefined;
    const builder = new DraftBuilder();
    for (const section of sections) readMachine(section, builder);
    readProcessors(
      sections.filter(({ title }) => title === 'Processor Information'),
      builder,
    );
    readMemory(sections, builder);
    const fromLinux = free.find(({ text }) => text.startsWith('Getting SMBIOS data from sysfs'));
    if (fromLinux !== undefined)
      builder.put('osRelease', inferred('linux', fromLinux, 'only Linux has the tables in sysfs'));
    keepToOutside(builder, paste);
    for (const number of [...claimed, ...picked.flatMap(({ lines }) => lines.map((line) => line.number))])
      builder.claimed.add(number);
    return builder.draft('dmidecode');
  },
};

/** Rows for slots that grep picked out of the report: believed as memory where an empty slot or a second one is among them. */
function pickedOut(free: readonly PasteLine[]): readonly Section[] {
  const sizes = free.filter(({ text }) => PICKED_SIZE.test(text));
  const isMemory = sizes.length > 1 || sizes.some(({ text }) => text.startsWith('\t'));
  return isMemory ? sizes.map((line) => ({ title: 'Memory Device', lines: [line] })) : [];
}
