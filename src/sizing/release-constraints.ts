import { figureText } from '../knowledge/figures.ts';
import { exactly, UNKNOWN } from './bounds.ts';
import type { Constraint } from './constraint.ts';
import { casesText, disputesBelow, type Figures, leastOf } from './figures.ts';
import { asksOf, memoryOf, needsOf, oneOf, processorsOf } from './needs.ts';
import type { SizeRequest } from './size-request.ts';

interface Maximum {
  readonly name: string;
  readonly fact: string;
  readonly unit: Constraint['unit'];
  readonly reach: Constraint['reach'];
  readonly amount: typeof memoryOf;
}

const OF_A_MACHINE: readonly Maximum[] = [
  {
    name: 'virtual processors per virtual machine',
    fact: 'vm.virtual-processors.maximum',
    unit: 'virtual processors',
    reach: 'machine',
    amount: processorsOf,
  },
  {
    name: 'memory per virtual machine',
    fact: 'vm.memory.maximum',
    unit: 'GiB',
    reach: 'machine',
    amount: memoryOf,
  },
];

const OF_A_HOST: readonly Maximum[] = [
  {
    name: 'virtual machines per host',
    fact: 'host.virtual-machines.maximum',
    unit: 'virtual machines',
    reach: 'host',
    amount: oneOf,
  },
  {
    name: 'virtual processors per host',
    fact: 'host.virtual-processors.maximum',
    unit: 'virtual processors',
    reach: 'host',
    amount: processorsOf,
  },
];

const OF_A_CLUSTER: readonly Maximum[] = [
  {
    name: 'virtual machines per node',
    fact: 'cluster.virtual-machines-per-node.maximum',
    unit: 'virtual machines',
    reach: 'host',
    amount: oneOf,
  },
  {
    name: 'virtual machines per cluster',
    fact: 'cluster.virtual-machines.maximum',
    unit: 'virtual machines',
    reach: 'all',
    amount: oneOf,
  },
];

/** What the release allows at most: of a virtual machine, of a host, and of a cluster where there is one. */
export function releaseConstraints(request: SizeRequest, figures: Figures): readonly Constraint[] {
  const generations = [...new Set(request.groups.map(({ generation }) => generation))];
  return [
    ...OF_A_MACHINE.flatMap((one) =>
      generations.map((generation) => ofMachine(one, generation, request, figures)),
    ),
    ...OF_A_HOST.map((one) => ofMaximum(one, request, figures)),
    ...(request.isCluster ? [nodes(request, figures)] : []),
    ...(request.isCluster ? OF_A_CLUSTER.map((one) => ofMaximum(one, request, figures)) : []),
  ];
}

function ofMaximum(maximum: Maximum, request: SizeRequest, figures: Figures, generation?: 1 | 2): Constraint {
  const { name, fact, unit, reach, amount } = maximum;
  const figure = figures.of(fact, generation);
  const { bounds, cites, missing, cases } = figure;
  const needs = needsOf(request, amount);
  return {
    name,
    unit,
    reach,
    needs,
    limit: bounds,
    isKnown: bounds.least > 0,
    says: `${request.release.name} allows ${cases.length === 0 ? figureText(bounds.least, unit) : casesText(cases, unit)}`,
    ...leastOf(cases),
    cites,
    missing: [...asksOf(request, amount), ...missing],
    notes: disputesBelow(figure, Math.max(0, ...needs.map(({ most }) => most))),
  };
}

/** Machines of another generation do not count here: they have a limit of their own. */
function ofMachine(
  maximum: Maximum,
  generation: 1 | 2 | undefined,
  request: SizeRequest,
  figures: Figures,
): Constraint {
  const all = ofMaximum(maximum, request, figures, generation);
  const needs = all.needs.map((need, index) =>
    request.groups[index]?.generation === generation ? need : exactly(0),
  );
  return {
    ...all,
    needs,
    name: generation === undefined ? all.name : `${all.name} (generation ${generation})`,
  };
}

/** The hosts themselves, whatever runs on them. */
function nodes(request: SizeRequest, figures: Figures): Constraint {
  const { count } = request.hosts;
  const { bounds, cites, missing } = figures.of('cluster.nodes.maximum');
  return {
    name: 'nodes per cluster',
    unit: 'nodes',
    reach: 'hosts',
    needs: [count === undefined ? UNKNOWN : exactly(count)],
    limit: bounds,
    isKnown: bounds.least > 0,
    says: `${request.release.name} allows ${figureText(bounds.least, 'nodes')}`,
    cites,
    missing,
    notes: [],
  };
}
