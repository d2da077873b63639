import type { DraftBuilder } from '../../../draft-builder.ts';
import { neededWords } from '../../../needed-words.ts';
import type { Paste } from '../../../paste.ts';
import { inferred, type PasteLine, stated } from '../../../reading.ts';

/** A command whose answer is one word or number that means nothing without it. */
interface Question {
  readonly command: RegExp;
  readonly answer: RegExp;
  readonly read: (value: string, line: PasteLine, builder: DraftBuilder) => void;
}

const QUESTIONS: readonly Question[] = [
  {
    command: /systemd-detect-virt(?!\w)(?! -[cq])/,
    answer: /^(?:none|kvm|qemu|vmware|microsoft|oracle|xen|amazon|bhyve|parallels|google|apple)$/,
    read: (value, line, builder) => {
      builder.put('isVirtualMachine', stated(value !== 'none', line, value));
      builder.put('hypervisorPresent', stated(value !== 'none', line, value));
    },
  },
  {
    command:
      /(?:vmx.{0,4}svm|svm.{0,4}vmx|\bvmx\b|\bsvm\b).{0,20}\/proc\/cpuinfo|\/proc\/cpuinfo.{0,40}(?:vmx|svm)/,
    answer: /^\d{1,4}$/,
    // None proves nothing: kernels drop the flag where the firmware locked the extensions.
    read: (value, line, builder) => {
      if (Number(value) === 0) return;
      const because = 'each logical processor has the flag';
      builder.put('virtualizationSupported', stated(true, line, value));
      builder.put('logicalProcessors', inferred(Number(value), line, because, value));
    },
  },
  {
    command: /(?:^|[$#>%\s])nproc(?: --all)?\s*$|grep -c ["']?\^?processor["']? \/proc\/cpuinfo/,
    answer: /^\d{1,4}$/,
    read: (value, line, builder) => builder.put('logicalProcessors', stated(Number(value), line, value)),
  },
  {
    command: /dmidecode -s system-product-name|cat \/sys\S{0,40}\/product_name/,
    answer: /^\S.{0,60}$/,
    read: (value, line, builder) => builder.put('model', stated(value, line, value)),
  },
  {
    command: /dmidecode -s system-manufacturer|cat \/sys\S{0,40}\/sys_vendor/,
    answer: /^\S.{0,60}$/,
    read: (value, line, builder) => builder.put('manufacturer', stated(value, line, value)),
  },
];

/** Words of which a line with one of the commands has one. */
export const QUESTION_WORDS = neededWords(...QUESTIONS.map(({ command }) => command));

/** Takes the answers that stand right below their commands; gives the lines of both. */
export function readAnswers({ lines }: Paste, builder: DraftBuilder): readonly number[] {
  return lines.flatMap((command, index) =>
    // Commands behind each other answer one below the other.
    command.text
      .slice(-COMMAND_MAX)
      .split(/;|&&/)
      .flatMap((part, place) => {
        const answer = lines[index + 1 + place];
        const question = QUESTIONS.find((one) => one.command.test(part));
        const value = answer?.text.trim() ?? '';
        if (answer === undefined || question === undefined || !question.answer.test(value)) return [];
        question.read(value, answer, builder);
        return [command.number, answer.number];
      }),
  );
}

/** Longest end of a line in which a command is looked for, characters. */
const COMMAND_MAX = 200;
