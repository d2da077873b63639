import { UserError } from '../errors.ts';
import { readMachines } from '../hosts/read-spec.ts';
import { assessPractices } from '../practices/assess-practices.ts';
import { practicesData } from '../replies/practices-data.ts';
import { practicesReply } from '../replies/practices-reply.ts';
import type { Command } from './command.ts';
import { refuseLarge } from './refuse-large.ts';
import { splitRequest } from './split-request.ts';

/** What to paste, in the order in which it tells most. */
const PASTE_THIS =
  'Paste Get-VM | fl *, Get-VMHost | fl *, Get-VMSwitch | fl *, Get-VMNetworkAdapter -All | fl *, Get-VMIntegrationService * or Get-Service vmms | fl *.';

export const practices: Command = {
  verb: 'practices',
  usage: 'practices [for RELEASE] OUTPUT',
  purpose: 'Judges an existing setup by the rules of the Best Practices Analyzer.',
  examples: ['practices for 2022 and below it the output of Get-VM | fl *'],

  run(rest, { knowledge, today }) {
    const { asked, paste } = splitRequest(rest, knowledge);
    if (paste.trim() === '') throw new UserError('practices needs output of the host.', PASTE_THIS);
    refuseLarge(paste);
    const [spec, ...others] = readMachines(paste, knowledge);
    if (others.length > 0)
      throw new UserError('The paste describes several hosts.', 'Paste the output of one of them.');
    const release =
      asked ?? knowledge.release(spec.readings.osRelease?.value ?? '') ?? knowledge.newestServer;
    const report = assessPractices(spec, { release, asked: asked !== undefined, today: today(), knowledge });
    if (report === undefined)
      throw new UserError('The paste shows nothing of an existing setup.', PASTE_THIS);
    return {
      ...practicesReply(report, release),
      data: () => practicesData(report, release, knowledge.version),
    };
  },
};
