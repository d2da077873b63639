import { DraftBuilder } from '../../../draft-builder.ts';
import { neededWords } from '../../../needed-words.ts';
import type { Parser } from '../../parser.ts';
import { keepToOutside } from '../inside.ts';
import { QUESTION_WORDS, readAnswers } from './answers.ts';
import { ANY_REMARK, BESIDE_SYSTEM_NAME, REMARKS } from './remarks.ts';

/** What a terminal of Linux or macOS shows besides reports: names of the system, single answers, words of the kernel. */
export const session: Parser = {
  id: 'session',
  words: [...neededWords(ANY_REMARK), ...QUESTION_WORDS],
  read(paste, free) {
    const builder = new DraftBuilder();
    for (const line of free) {
      const text = line.text.slice(0, READ_MAX);
      if (!ANY_REMARK.test(text)) continue;
      const remark = REMARKS.find(({ pattern }) => pattern.test(text));
      if (remark === undefined) continue;
      const match = remark.pattern.exec(text);
      if (match !== null) remark.read?.(line, match, builder);
      builder.claimed.add(line.number);
    }
    for (const number of readAnswers(paste, builder)) builder.claimed.add(number);
    const isNamed = builder.readings.osRelease !== undefined;
    // Typed commands belong to a session only where something else does.
    if (builder.claimed.size === 0) return undefined;
    keepToOutside(builder, paste);
    for (const { number, text } of free) {
      if (COMMAND.test(text) || (isNamed && BESIDE_SYSTEM_NAME.test(text))) builder.claimed.add(number);
    }
    return builder.draft('hardware-summary');
  },
};

/** Longest stretch of a line that is read, characters. */
const READ_MAX = 400;

const COMMAND =
  /^(?:\S{1,60})?[$#%>] ?(?:sudo )?(?:lscpu|cat|e?grep|free|uname|dmidecode|lshw|lspci|ip|ethtool|inxi|hwinfo|hostnamectl|kvm-ok|systemd-detect-virt|dmesg|nproc|lsblk|lsb_release|ls|sw_vers|sysctl|system_profiler|ansible|pveversion|esxcli|mokutil|lsmod|virt-host-validate|cpuid)\b/;
