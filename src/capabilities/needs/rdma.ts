import { wiredOf } from '../../rules/adapters.ts';
import { type BaseAnswer, baseAnswer, namesIn, noteOf } from '../base-value.ts';
import type { Condition } from '../capability.ts';
import { add, cited, no, unknown, yes } from '../need.ts';

const FACT = 'capability.rdma.adapters';
const TITLE = 'RDMA adapters';

/** An adapter that can do RDMA: stated, or of a family of which its maker says so. */
export const rdmaAdapters: Condition = {
  factIds: [FACT],
  judge(situation) {
    const { rdma, nics } = situation.judged.readings;
    if (rdma !== undefined) {
      return rdma.value
        ? yes(TITLE, 'The paste says that an adapter can do RDMA.')
        : no(TITLE, 'The paste says that no adapter can do RDMA.');
    }
    const answer = baseAnswer(FACT, situation);
    const families = answer.kind === 'value' ? namesIn(answer.value) : [];
    const names = wiredOf(nics?.value ?? []).map(({ name }) => plain(name));
    const family = families.find((one) => names.some((name) => name.includes(plain(one))));
    const cites = answer.kind === 'value' ? cited(answer.value.cites, situation) : [];
    if (family !== undefined) {
      const note = noteAbout(family, families, answer);
      const because = `An adapter is of the ${family} family, which can do RDMA; that it is switched on is not said.${note}`;
      return yes(TITLE, because, cites);
    }
    const because =
      names.length === 0
        ? 'Whether an adapter can do RDMA was not in the paste.'
        : 'The names of the adapters do not tell whether one can do RDMA.';
    return unknown(TITLE, because, add('rdma=yes', situation, 'Get-NetAdapterRdma'), cites);
  },
};

/** What the base adds to its list, unless it is about other families only. */
function noteAbout(family: string, families: readonly string[], answer: BaseAnswer): string {
  const note = answer.kind === 'value' ? noteOf(answer.value) : '';
  return note.includes(family) || !families.some((other) => note.includes(other)) ? note : '';
}

/** `Mellanox CX-5`, `ConnectX 5`, `ConnectX-5`: one family. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\bcx-?(?=\d)/, 'connectx')
    .replace(/[^a-z0-9]/g, '');
