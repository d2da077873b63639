import { UserError } from '../errors.ts';
import { sizeData } from '../replies/size-data.ts';
import { sizeReply } from '../replies/size-reply.ts';
import { size as sizeFor } from '../sizing/size.ts';
import { readRequest } from '../sizing/words/read-request.ts';
import type { Command } from './command.ts';

export const size: Command = {
  verb: 'size',
  usage: 'size VMS on HOSTS [N+1] [RELEASE]',
  purpose: 'Says whether virtual machines fit on hosts, what stops them first, and the licences they need.',
  examples: [
    'size 40 VMs x 4 vCPU x 8 GB on 3 hosts of 2x32 cores 512 GB, N+1, 2022',
    'size 20 x 4 vCPU 16 GB + 10 x 2 vCPU 4 GB on 2 hosts 2x16 cores 256 GB 4:1 2025 std',
  ],

  run(rest, { knowledge }) {
    const read = readRequest(rest, knowledge);
    if ('mistake' in read) throw new UserError(read.mistake, read.hint);
    const sizing = sizeFor(read.request, knowledge);
    return { ...sizeReply(sizing), data: () => sizeData(sizing, knowledge.version) };
  },
};
