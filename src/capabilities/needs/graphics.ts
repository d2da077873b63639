import { baseAnswer, namesIn, noteOf } from '../base-value.ts';
import type { Condition } from '../capability.ts';
import { add, cited, NO_PASTE_SETTLES, no, unknown, yes } from '../need.ts';

const DEVICES = 'capability.gpu-partitioning.devices';
const TITLE = 'Graphics processor';

/** A graphics processor that Microsoft supports for partitions. */
export const partitionableGpu: Condition = {
  factIds: [DEVICES],
  judge(situation) {
    const answer = baseAnswer(DEVICES, situation);
    if (answer.kind === 'exempt') return undefined;
    if (answer.kind === 'gap') return unknown(TITLE, answer.why, NO_PASTE_SETTLES);
    const cites = cited(answer.value.cites, situation);
    const supported = namesIn(answer.value);
    const { gpus } = situation.judged.readings;
    const list = `Microsoft supports ${supported.join(', ')}.${noteOf(answer.value)}`;
    if (gpus === undefined) {
      return unknown(
        TITLE,
        `No graphics processor was in the paste. ${list}`,
        add('gpu=NVIDIA A40', situation),
        cites,
      );
    }
    const fitting = gpus.value.find((name) => supported.some((one) => isModel(name, one)));
    if (fitting !== undefined) return yes(TITLE, `${fitting} can be partitioned.`, cites);
    return no(
      TITLE,
      gpus.value.length === 0
        ? 'The paste says that there is no graphics processor.'
        : `${gpus.value.join(', ')} is not among those that can be partitioned. ${list}`,
      cites,
    );
  },
};

/** The whole number, and not a workstation card that ends alike: `NVIDIA A10`, not `RTX A1000` or `RTX A10`. */
const isModel = (name: string, model: string): boolean =>
  new RegExp(`^(?:nvidia |tesla ){0,2}${model}$`, 'i').test(name.trim());

/** A device to hand to one virtual machine. Only graphics processors are read; NVMe drives would do as well. */
export const assignableDevice: Condition = {
  factIds: [],
  judge(situation) {
    const gpus = situation.judged.readings.gpus?.value ?? [];
    return gpus.length > 0
      ? yes('Device', `The paste names ${gpus.join(', ')}.`)
      : unknown(
          'Device',
          'Which graphics processor or NVMe drive is to be assigned was not in the paste.',
          add('gpu=NVIDIA A40', situation),
        );
  },
};
