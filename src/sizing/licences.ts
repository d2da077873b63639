import { figureText } from '../knowledge/figures.ts';
import type { ResolvedCite } from '../knowledge/knowledge.ts';
import type { Figures } from './figures.ts';
import { licenceUnits } from './licence-units.ts';
import type { SizeRequest } from './size-request.ts';

/** What one edition needs. */
export interface LicenceNeed {
  /** How often every host is licensed in full: Standard is stacked, Datacenter never. */
  readonly stacks: number;
  readonly perHost: number;
  readonly total: number;
  /** What is counted: `core licences`, `licences for two processors`. */
  readonly unit: string;
  /** Packs in which core licences are sold; absent where licences do not count cores. */
  readonly packs?: number;
  readonly because: string;
}

export interface BreakEven {
  readonly stacks: number;
  readonly virtualMachinesPerStack: number;
  readonly because: string;
}

/** Licences of Windows Server for all hosts. `undefined`: not known; `notes` says why and on what it rests. */
export interface Licences {
  readonly standard: LicenceNeed | undefined;
  readonly datacenter: LicenceNeed | undefined;
  readonly breakEven: BreakEven | undefined;
  readonly notes: readonly string[];
  readonly cites: readonly ResolvedCite[];
}

const RIGHT = 'licence.standard.virtual-machines';

/** Counts the licences. Each host is licensed for the most virtual machines that it may come to run. */
export function licencesOf(
  request: SizeRequest,
  figures: Figures,
  remainingHosts: number | undefined,
): Licences {
  const most = mostOnOneHost(request, remainingHosts);
  const right = figures.of(RIGHT);
  const standardUnits = licenceUnits(request, figures, 'licence.standard.metric');
  const datacenterUnits = licenceUnits(request, figures, 'licence.datacenter.metric');
  const hosts = request.hosts.count;
  const isKnown = right.missing.length === 0 && most !== undefined && hosts !== undefined;
  const stacks = isKnown ? Math.max(1, Math.ceil(most / right.bounds.least)) : undefined;
  const load = figureText(most ?? 0, 'virtual machines');
  const standard =
    stacks === undefined || hosts === undefined || standardUnits.perHost === undefined
      ? undefined
      : need(
          { ...standardUnits, perHost: standardUnits.perHost },
          stacks,
          hosts,
          `A host may come to run ${load} with Windows Server, and each full licence allows ${figureText(right.bounds.least, 'virtual machines')}.`,
        );
  const datacenter =
    hosts === undefined || datacenterUnits.perHost === undefined
      ? undefined
      : need(
          { ...datacenterUnits, perHost: datacenterUnits.perHost },
          1,
          hosts,
          'One full licence of a host allows any number of virtual machines.',
        );
  const rights = figures.values('licence.datacenter.virtual-machines');
  return {
    standard,
    datacenter: rights.length === 0 ? undefined : datacenter,
    breakEven: standard === undefined ? undefined : breakEvenOf(standard.stacks, right.bounds.least),
    notes: [
      ...new Set([
        ...right.missing,
        ...standardUnits.notes,
        ...datacenterUnits.notes,
        ...assumptions(request),
      ]),
    ],
    cites: [...right.cites, ...figures.citesOf(rights), ...standardUnits.cites, ...datacenterUnits.cites],
  };
}

/** The virtual machines with Windows Server on a host when the spare hosts are gone, spread evenly. */
function mostOnOneHost({ groups }: SizeRequest, hosts: number | undefined): number | undefined {
  if (hosts === undefined || hosts === 0 || groups.length === 0) return undefined;
  let all = 0;
  for (const { count, isLinux } of groups) {
    if (count === undefined) return undefined;
    all += isLinux === true ? 0 : count;
  }
  return Math.ceil(all / hosts);
}

function need(
  {
    perHost,
    unit,
    packCores,
  }: { readonly perHost: number; readonly unit: string; readonly packCores?: number },
  stacks: number,
  hosts: number,
  because: string,
): LicenceNeed {
  const total = perHost * stacks * hosts;
  return {
    stacks,
    perHost: perHost * stacks,
    total,
    unit,
    ...(packCores === undefined ? {} : { packs: total / packCores }),
    because,
  };
}

function breakEvenOf(stacks: number, perStack: number): BreakEven {
  const comparison =
    stacks === 1
      ? 'Each host needs either edition once, so Standard takes no more licences than Datacenter'
      : `Each host needs Standard ${stacks} times or Datacenter once: Datacenter is the cheaper one as soon as it costs less than ${stacks} times Standard`;
  return {
    stacks,
    virtualMachinesPerStack: perStack,
    because: `${comparison}. Every further ${figureText(perStack, 'virtual machines')} of a host add one time. Prices decide, and the base has none.`,
  };
}

const assumptions = ({ groups, isCluster }: SizeRequest): readonly string[] => [
  groups.some(({ isLinux }) => isLinux === true)
    ? 'Virtual machines with Linux need no licence of Windows Server; all others were counted as Windows Server.'
    : 'Every virtual machine was counted as one with Windows Server; write "linux" for those that are not.',
  isCluster
    ? 'Each host was licensed for its even share of the virtual machines when the spare hosts are gone; if more can move to one host, that host needs more.'
    : 'The virtual machines were spread evenly over the hosts.',
];
