import { kindOf } from './adapter.ts';
import { carriersOf, type Draft, isShared } from './draft.ts';
import type { Reason } from './layout.ts';
import type { Question } from './question.ts';

interface Note {
  readonly factIds: readonly string[];
  readonly text: (draft: Draft, question: Question) => string | undefined;
}

const usesRdma = (draft: Draft, { request }: Question): boolean =>
  (request.storage === 'smb' || request.storage === 's2d') &&
  carriersOf(draft, 'storage').some(({ members }) => members.every(({ rdma }) => rdma));

const hasBareStorage = (draft: Draft): boolean =>
  carriersOf(draft, 'storage').some(({ kind }) => kind === 'bare');

/** Nodes that can be cabled to each other with two ports each. */
const NODES_OF_A_PAIR = 2;

const convertFirst: Note = {
  factIds: ['network.team.lbfo-switch'],
  text(_draft, { request, facts, nextFacts }) {
    if (!request.existingLbfo) return undefined;
    const target = nextFacts ?? facts;
    if (target.supports('network.team.lbfo-switch')) return undefined;
    return nextFacts === undefined
      ? `A virtual switch on a NIC team (LBFO) has no place on ${facts.release.name}: use SET.`
      : `Convert the switch on the NIC team (LBFO) to SET while ${facts.release.name} still runs: ${target.release.name} refuses it. Microsoft's Convert-LBFO2SET does it and tests for Windows Server 2016 and 2019.`;
  },
};

const backToBack: Note = {
  factIds: ['network.plan.switchless'],
  text: (draft, { request }) =>
    request.storage === 's2d' &&
    (request.nodes === NODES_OF_A_PAIR || request.switchless) &&
    hasBareStorage(draft)
      ? 'The storage ports of the nodes can be cabled to each other without a switch, each cable in a subnet of its own.'
      : undefined,
};

const dataCenterBridging: Note = {
  factIds: ['network.plan.roce-dcb'],
  text: (draft, question) =>
    usesRdma(draft, question) &&
    question.request.rdmaKind !== 'iwarp' &&
    question.facts.value('network.plan.roce-dcb') === 'required'
      ? `${question.request.rdmaKind === 'roce' ? 'RoCE' : 'If the RDMA is RoCE, it'} needs data center bridging (DCB) on the host and on the physical switches.`
      : undefined,
};

const cappedMigration: Note = {
  factIds: ['network.plan.migration-limit', 'feature.live-migration-smb-direct'],
  text: (draft, question) =>
    usesRdma(draft, question) &&
    question.roles.includes('live-migration') &&
    question.facts.value('network.plan.migration-limit') === 'recommended'
      ? 'Live migration can use SMB over the same RDMA adapters; cap it, so that storage keeps its share.'
      : undefined,
};

const networkAtc: Note = {
  factIds: ['feature.network-atc'],
  text: (_draft, { request, facts }) =>
    request.cluster && facts.supports('feature.network-atc')
      ? 'In a cluster, Network ATC can set SET teams and switches up from intents and keep them from drifting.'
      : undefined,
};

const sharedStorageLink: Note = {
  factIds: ['network.plan.subnets'],
  text: (draft) =>
    isShared(draft, 'storage', 'live-migration') || isShared(draft, 'storage', 'cluster')
      ? 'Live migration and cluster communication use the storage networks.'
      : undefined,
};

const slowLink: Note = {
  factIds: ['network.link-speed.minimum'],
  text(_draft, { request, facts }) {
    const minimum = facts.figure('network.link-speed.minimum');
    const slow = request.adapters.filter(
      ({ speedGbps }) => speedGbps !== undefined && minimum !== undefined && speedGbps < minimum,
    );
    return slow.length === 0
      ? undefined
      : `${slow.map(({ name }) => name).join(', ')}: slower than the ${minimum} Gbps that ${facts.release.name} asks for.`;
  },
};

const makeNotSaid: Note = {
  factIds: ['network.team.set-members-identical'],
  text: (draft) =>
    draft.some(
      ({ teaming, members }) => teaming === 'SET' && members.some(({ maker }) => maker === undefined),
    )
      ? 'Nothing says which make and model the members are: the plan takes those of one speed for alike.'
      : undefined,
};

const wirelessUnused: Note = {
  factIds: ['network.wireless.external-switch'],
  text: (_draft, { request }) =>
    request.adapters.some(({ wireless }) => wireless) && new Set(request.adapters.map(kindOf)).size > 0
      ? 'The wireless adapter stays out of the plan: virtual machines use the wired ones.'
      : undefined,
};

const clientCluster: Note = {
  factIds: ['feature.live-migration'],
  text: (_draft, { request }) =>
    request.release.kind === 'client' && (request.cluster || request.migration)
      ? `${request.release.name} has neither failover clusters nor live migration: the plan is for one host.`
      : undefined,
};

const assumedTwo: Note = {
  factIds: [],
  text: (_draft, { request }) =>
    request.assumed === true
      ? 'No adapters were named: the plan takes the two that a team has at the least.'
      : undefined,
};

const notCounted: Note = {
  factIds: [],
  text: (_draft, { request }) =>
    request.notCounted.length === 0
      ? undefined
      : `Not counted as network adapters: ${request.notCounted.join(', ')}.`,
};

const notes: readonly Note[] = [
  convertFirst,
  backToBack,
  sharedStorageLink,
  dataCenterBridging,
  cappedMigration,
  networkAtc,
  makeNotSaid,
  slowLink,
  wirelessUnused,
  clientCluster,
  assumedTwo,
  notCounted,
];

export const NOTE_FACTS: readonly string[] = notes.flatMap(({ factIds }) => factIds);

/** What has to be known beside a layout, with its sources. */
export const notesFor = (draft: Draft, question: Question): readonly Reason[] =>
  notes.flatMap(({ factIds, text }) => {
    const said = text(draft, question);
    const facts = question.nextFacts ?? question.facts;
    return said === undefined ? [] : [{ text: said, cites: facts.cites(factIds) }];
  });
