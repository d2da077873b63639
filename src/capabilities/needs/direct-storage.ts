import { wiredOf } from '../../rules/adapters.ts';
import { baseAnswer, noteOf } from '../base-value.ts';
import type { Condition } from '../capability.ts';
import { add, cited, no, unknown, yes } from '../need.ts';

const DRIVES = 'capability.storage-spaces-direct.drives.minimum';
const SPEED = 'network.link-speed.recommended';
/** The case of the base that is the minimum of any such cluster. */
const SMALL_CLUSTER = 'Storage Spaces Direct with two or three nodes';

/** Enough drives of its own beside the one it starts from. */
export const ownDrives: Condition = {
  factIds: [DRIVES],
  judge(situation) {
    const answer = baseAnswer(DRIVES, situation);
    if (answer.kind !== 'value') return undefined;
    const least = Number(answer.value.value);
    const cites = cited(answer.value.cites, situation);
    const need = `Storage Spaces Direct needs at least ${least} drives in each server beside the one it starts from.${noteOf(answer.value)}`;
    const disks = situation.judged.readings.disks?.value;
    const paste = add(`disks=${least + 1}`, situation, 'Get-PhysicalDisk');
    if (disks === undefined) return unknown('Drives', `${need} The paste counts none.`, paste, cites);
    if (disks > least) return yes('Drives', `The paste counts ${disks} drives. ${need}`, cites);
    return disks < least
      ? no('Drives', `The paste counts ${disks}. ${need}`, cites)
      : unknown(
          'Drives',
          `The paste counts ${disks}, and does not say whether the machine starts from one of them. ${need}`,
          paste,
          cites,
        );
  },
};

/** An adapter fast enough for the traffic between the nodes. */
export const storageNetwork: Condition = {
  factIds: [SPEED],
  judge(situation) {
    const answer = baseAnswer(SPEED, situation, { refinement: SMALL_CLUSTER });
    if (answer.kind !== 'value') return undefined;
    const least = Number(answer.value.value);
    const cites = cited(answer.value.cites, situation);
    const need = `The nodes need links of at least ${least} Gbps between them.`;
    const { nics } = situation.judged.readings;
    const speeds = wiredOf(nics?.value ?? []).map(({ speedGbps }) => speedGbps);
    const fastest = Math.max(0, ...speeds.map((speed) => speed ?? 0));
    if (fastest >= least) return yes('Storage network', `An adapter does ${fastest} Gbps. ${need}`, cites);
    return nics !== undefined && !speeds.includes(undefined)
      ? no('Storage network', `No adapter of the paste is that fast. ${need}`, cites)
      : unknown(
          'Storage network',
          `${need} The paste states no speed that does.`,
          add(`nics=2x${least}GbE`, situation, 'Get-NetAdapter'),
          cites,
        );
  },
};
