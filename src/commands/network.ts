import { findMentions } from '../answers/release-mentions.ts';
import { UserError } from '../errors.ts';
import type { HostSpec } from '../hosts/host-spec.ts';
import { readSpec } from '../hosts/read-spec.ts';
import { planNetwork } from '../networks/plan.ts';
import { azureLocalRefusal } from '../networks/refusal.ts';
import { toRequest } from '../networks/words/read-request.ts';
import { readWords } from '../networks/words/read-words.ts';
import { azureLocalReply, networkReply } from '../replies/network-reply.ts';
import type { Remembered, Reply } from '../replies/reply.ts';
import type { Command } from './command.ts';
import { refuseLarge } from './refuse-large.ts';

/** Most ports that a plan is made for. */
const PORTS_MAX = 32;

export const network: Command = {
  verb: 'network',
  usage: 'network ADAPTERS [STORAGE] [cluster] [RELEASE]',
  purpose: 'Plans teams, virtual switches and networks for the adapters of a host, with the PowerShell.',
  examples: ['network 4 nics iscsi 2012 R2', 'network 2x25GbE rdma + 2x1GbE cluster 2025'],

  run(rest, { knowledge }, earlier) {
    if (rest.trim() === '' && !hasAdapters(earlier)) return networkForm();
    refuseLarge(rest);
    const [firstLine = '', ...others] = rest.trim().split('\n');
    const isPaste = others.some((line) => line.trim() !== '');
    const words = readWords(firstLine);
    if (words.azureLocal) return azureLocalReply(azureLocalRefusal(knowledge));
    const host = isPaste ? readSpec(rest, knowledge) : earlierHost(earlier);
    const named = findMentions(firstLine, knowledge).releases;
    const checked = isPaste ? undefined : knowledge.release(earlier?.release ?? '');
    // What the earlier check was about stays what the question is about.
    const releases = named.length > 0 || checked === undefined ? named : [checked];
    if (releases.length > 2) throw usageError(`The request names ${releases.length} releases.`);
    const request = toRequest({ words, releases, ...(host === undefined ? {} : { host }) }, knowledge);
    const count = request.adapters.length;
    if (count === 0) throw usageError('The request names no network adapters.');
    if (count > PORTS_MAX)
      throw usageError(`The request names ${count} network adapters; a plan takes up to ${PORTS_MAX}.`);
    return networkReply(planNetwork(request, knowledge), knowledge);
  },
};

const hasAdapters = (earlier: Remembered | undefined): boolean =>
  (earlier?.host?.readings.nics?.value ?? []).length > 0;

function networkForm(): Reply {
  const summary = 'Name the network adapters of the host: how many, how fast, and what they carry.';
  return {
    summary,
    blocks: [
      { kind: 'text', text: summary },
      {
        kind: 'list',
        items: network.examples.map((example) => [{ text: `/hyperv ${example}`, style: 'code' }]),
      },
    ],
    asksForNetwork: true,
    failure: 'usage',
  };
}

/** The host of the last check of the conversation, where its adapters are known. */
const earlierHost = (
  earlier: Remembered | undefined,
): Pick<HostSpec, 'readings' | 'ignoredNics'> | undefined =>
  earlier?.host === undefined ? undefined : { readings: earlier.host.readings, ignoredNics: [] };

const usageError = (what: string): UserError =>
  new UserError(
    what,
    'For example: /hyperv network 4 nics iscsi 2012 R2, or 2x25GbE rdma + 2x1GbE cluster 2025.',
  );
