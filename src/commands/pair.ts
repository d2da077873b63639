import { assessPair, type Direction } from '../comparing/assess-pair.ts';
import { readSide } from '../comparing/read-side.ts';
import { splitHosts } from '../comparing/two-texts.ts';
import { UserError } from '../errors.ts';
import { pairData } from '../replies/pair-data.ts';
import { pairReply } from '../replies/pair-reply.ts';
import type { Command } from './command.ts';
import { takePaste } from './take-paste.ts';

export const pair: Command = {
  verb: 'pair',
  usage: 'pair HOST and HOST',
  purpose: 'Says whether running virtual machines can move between two hosts, both ways.',
  examples: [
    'pair Xeon Gold 6338 2022 and EPYC 7543 2025',
    'pair Xeon Gold 6338 2019 domain joined to corp.example vs Xeon Gold 6338 2022 domain joined to corp.example',
  ],

  run(rest, { knowledge, today }) {
    const paste = takePaste(rest);
    const texts = splitHosts(paste);
    if (typeof texts === 'number') {
      throw new UserError(
        `pair needs two hosts; ${paste.trim() === '' ? 'none was' : texts === 1 ? 'one was' : `${texts} were`} found.`,
        'Paste the output of systeminfo of both with a line of ===== between, or name them: /hyperv pair Xeon Gold 6338 2022 and EPYC 7543 2025.',
      );
    }
    const [one, other] = [
      readSide('host 1', texts[0], knowledge, today()),
      readSide('host 2', texts[1], knowledge, today()),
    ];
    const directions: readonly [Direction, Direction] = [
      assessPair({ source: one, destination: other, knowledge }),
      assessPair({ source: other, destination: one, knowledge }),
    ];
    return { ...pairReply(directions), data: () => pairData(directions) };
  },
};
