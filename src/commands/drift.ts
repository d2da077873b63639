import { driftBetween } from '../comparing/drift.ts';
import { readSide } from '../comparing/read-side.ts';
import { splitReadings } from '../comparing/two-texts.ts';
import { UserError } from '../errors.ts';
import { driftData } from '../replies/drift-data.ts';
import { driftReply } from '../replies/drift-reply.ts';
import type { Command } from './command.ts';
import { takePaste } from './take-paste.ts';

export const drift: Command = {
  verb: 'drift',
  usage: 'drift EARLIER and LATER',
  purpose: 'Shows what changed between two pastes of one host, and which rules that moved.',
  examples: ['drift R740 256GB 4x10GbE 2019 vs R740 192GB 4x10GbE 2022'],

  run(rest, { knowledge, today }) {
    const paste = takePaste(rest);
    const texts = splitReadings(paste);
    if (texts === undefined) {
      throw new UserError(
        'drift needs two pastes of one host; only one could be made out.',
        'Paste the earlier output, a line of =====, and the later output.',
      );
    }
    const found = driftBetween(
      readSide('before', texts[0], knowledge, today()),
      readSide('after', texts[1], knowledge, today()),
    );
    return { ...driftReply(found), data: () => driftData(found, knowledge.version) };
  },
};
