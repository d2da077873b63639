import type { Layout, LayoutSwitch, RankedLayout, Reason, RejectedLayout } from './layout.ts';
import { notesFor } from './notes.ts';
import type { NetworkPlan } from './plan.ts';
import type { Question } from './question.ts';

const EXTERNAL = 'network.wireless.external-switch';
const DEFAULT_SWITCH = 'network.wireless.default-switch';
const INSTEAD = 'network.wireless.workaround';

/** What is known of internal switches where no page names a way for wireless hosts. */
const INTERNAL_FACTS = [
  'network.switch.internal',
  'network.switch.types',
  'network.switch.external',
  EXTERNAL,
];

export const WIRELESS_FACTS: readonly string[] = [
  ...INTERNAL_FACTS,
  EXTERNAL,
  DEFAULT_SWITCH,
  INSTEAD,
  'network.adapters.minimum',
];

/** A host whose only way out is over the air: what shares that connection with virtual machines. */
export function planWireless(question: Question): NetworkPlan {
  const { request, facts } = question;
  const options = [defaultSwitch(question), external(question), internal(question)];
  const layouts = options
    .flatMap((option) => ('rejected' in option ? [] : [option.layout]))
    .map((layout, index): RankedLayout => ({ ...layout, rank: index + 1 }));
  return {
    request,
    layouts,
    rejected: options.flatMap((option) => ('rejected' in option ? [option.rejected] : [])),
    notes: notesFor([], question).filter(({ text }) => !text.startsWith('The wireless adapter stays')),
    ...(request.release.kind === 'server'
      ? {
          more: `One wired adapter would give virtual machines a switch to the network${
            facts.figure('network.adapters.minimum') === undefined ? '' : '; two would keep management apart'
          }.`,
        }
      : {}),
  };
}

type Option = { readonly layout: RankedLayout } | { readonly rejected: RejectedLayout };

function defaultSwitch(question: Question): Option {
  const { facts } = question;
  const name = 'Default Switch';
  const because: Reason = {
    text: facts.supports(DEFAULT_SWITCH)
      ? `${facts.release.name} brings the Default Switch, which shares any connection of the host, a wireless one too, by NAT.`
      : `${facts.release.name} has no Default Switch; it is a feature of newer client Windows.`,
    cites: facts.cites(
      facts.supports(DEFAULT_SWITCH) ? [DEFAULT_SWITCH, INSTEAD] : ['network.switch.types', INSTEAD],
    ),
  };
  if (!facts.supports(DEFAULT_SWITCH)) return { rejected: { name, because } };
  return {
    layout: layoutOf('Default Switch', { ...INTERNAL, name, builtIn: true }, [because], [], question),
  };
}

function external(question: Question): Option {
  const { facts, request } = question;
  const name = 'External switch on the wireless adapter';
  const value = facts.value(EXTERNAL);
  const text =
    value === 'supported'
      ? `${facts.release.name} bridges an external switch to the wireless adapter.`
      : value === undefined
        ? `No page says that ${facts.release.name} can bind an external switch to a wireless adapter.`
        : `${facts.release.name} binds no external switch to a wireless adapter.`;
  // Where no page says it of wireless adapters, the page on external switches speaks of wired ones.
  const because: Reason = { text, cites: facts.cites([EXTERNAL, 'network.switch.external']) };
  if (value !== 'supported') return { rejected: { name, because } };
  const [first] = request.adapters;
  const made: LayoutSwitch = {
    name: 'VM switch',
    type: 'external',
    teaming: null,
    uplinks: first === undefined ? [] : [first.name],
  };
  return { layout: layoutOf(name, made, [because], [], question) };
}

function internal(question: Question): Option {
  const { facts } = question;
  const value = facts.value(INSTEAD);
  const because: Reason = {
    text:
      typeof value === 'string'
        ? `With a wireless connection only, ${facts.release.name} gives virtual machines a network through ${value}.`
        : 'An internal switch connects the virtual machines with the host; sharing the connection of the host with that network takes them further.',
    cites: facts.cites(typeof value === 'string' ? [INSTEAD] : INTERNAL_FACTS),
  };
  const lack: Reason = {
    text: 'Good for demonstrations and tests: virtual machines cannot be reached from the network.',
    cites: facts.cites([INSTEAD]),
  };
  const name = 'Internal switch, with the connection of the host shared';
  return { layout: layoutOf(name, { ...INTERNAL, name: 'VM switch' }, [because], [lack], question) };
}

const INTERNAL: LayoutSwitch = { name: '', type: 'internal', teaming: null, uplinks: [] };

function layoutOf(
  name: string,
  made: LayoutSwitch,
  because: readonly Reason[],
  lacks: readonly Reason[],
  { request }: Question,
): RankedLayout {
  const isUplink = (port: string): boolean => made.uplinks.includes(port);
  const layout: Layout = {
    name,
    adapters: request.adapters.map((adapter, index) => ({
      ...adapter,
      roles: index === 0 ? ['management', 'vm'] : [],
      switch: isUplink(adapter.name) ? made.name : null,
      team: null,
    })),
    teams: [],
    switches: [made],
    hostAdapters: [
      { name: 'Management', switch: made.name, roles: ['management'], network: 'VM network', rdma: false },
    ],
    vmSwitches: [made.name],
    networks: [{ name: 'VM network', roles: ['management', 'vm'] }],
    storage: { kind: request.storage ?? 'unspecified', networks: [] },
    attached: {},
    movesManagement: made.uplinks.length > 0,
  };
  return { ...layout, rank: 1, because, lacks };
}
