import type { Knowledge, ResolvedCite } from '../knowledge/knowledge.ts';
import { type Binding, bindingOf } from './binding.ts';
import type { Constraint } from './constraint.ts';
import { Figures } from './figures.ts';
import { memoryConstraint, storageConstraints } from './hardware-constraints.ts';
import { type Crowd, holds, holdTogether } from './holds.ts';
import { type Licences, licencesOf } from './licences.ts';
import { mixOf } from './mix.ts';
import { processorConstraints } from './processor-constraints.ts';
import { releaseConstraints } from './release-constraints.ts';
import { type Row, rowOf } from './row.ts';
import type { SizeRequest } from './size-request.ts';

/** The answer to a sizing request. */
export interface Sizing {
  readonly request: SizeRequest;
  /** Hosts that carry the virtual machines when the spare ones are gone; absent when it is not said how many there are. */
  readonly remainingHosts: number | undefined;
  /** `undefined`: something that decides is not known. */
  readonly fits: boolean | undefined;
  /** What stops further virtual machines first, as far as is known; absent where nothing is known to. */
  readonly binding: Binding | undefined;
  readonly rows: readonly Row[];
  readonly licences: Licences;
  readonly assumptions: readonly string[];
  /** What to add to the request, or what the base lacks. Empty where it is decided. */
  readonly missing: readonly string[];
  readonly cites: readonly ResolvedCite[];
}

/** Sizes hosts for virtual machines: against the hardware and against what the release allows. */
export function size(request: SizeRequest, knowledge: Knowledge): Sizing {
  const figures = new Figures(request, knowledge);
  const constraints = [
    memoryConstraint(request, figures),
    ...processorConstraints(request, figures),
    ...storageConstraints(request),
    ...releaseConstraints(request, figures),
  ];
  const { count } = request.hosts;
  const remainingHosts = count === undefined ? undefined : Math.max(0, count - request.spareHosts);
  const counts = request.groups.map((group) => group.count ?? 1);
  const crowd = { counts, hosts: remainingHosts };
  const mix = mixOf(counts);
  const crowdOf = (n: number): Crowd => ({ counts: mix(n), hosts: remainingHosts });
  const rows = constraints.map((constraint) => rowOf(constraint, crowd, crowdOf));
  const asks = asksOfCounts(request);
  const fits = verdictOf(constraints, crowd, asks.length > 0);
  const licences = licencesOf(request, figures, remainingHosts);
  return {
    request,
    remainingHosts,
    fits,
    binding: counts.length === 0 ? undefined : bindingOf(rows, crowdOf, request.groups.length),
    rows,
    licences,
    assumptions: [...new Set([...request.notes, ...rows.flatMap(({ constraint }) => constraint.notes)])],
    missing: fits === undefined ? [...new Set([...asks, ...asksOfRows(rows)])] : [],
    cites: [...rows.flatMap(({ constraint }) => constraint.cites), ...licences.cites],
  };
}

/** No: something is surely not kept. Yes: everything surely is. Otherwise it is not known. */
function verdictOf(
  constraints: readonly Constraint[],
  crowd: Crowd,
  lacksCounts: boolean,
): boolean | undefined {
  const refuted =
    constraints.some((constraint) => holds(constraint, crowd, 'hoped') === false) ||
    holdTogether(constraints, crowd, 'hoped') === false;
  if (refuted) return false;
  const proven =
    !lacksCounts &&
    constraints.every((constraint) => holds(constraint, crowd, 'sure') === true) &&
    holdTogether(constraints, crowd, 'sure') === true;
  return proven ? true : undefined;
}

function asksOfCounts({ groups, hosts }: SizeRequest): readonly string[] {
  return [
    ...(groups.length === 0 ? ['The virtual machines are not given: add "40 VMs x 4 vCPU x 8 GB".'] : []),
    ...(groups.some(({ count }) => count === undefined)
      ? ['How many virtual machines there are is not given: add "40 VMs".']
      : []),
    ...(hosts.count === undefined ? ['How many hosts there are is not given: add "on 3 hosts".'] : []),
  ];
}

function asksOfRows(rows: readonly Row[]): readonly string[] {
  const open = rows.filter(({ status }) => status === 'unknown');
  const asks = open.flatMap(({ constraint }) => constraint.missing);
  return open.length > 0 && asks.length === 0
    ? [
        'Too many ways to spread this mix over the hosts were left to try them all: size fewer shapes at once.',
      ]
    : asks;
}
