import { memoryText } from '../knowledge/figures.ts';
import { exactly, smaller, UNKNOWN } from './bounds.ts';
import type { Constraint } from './constraint.ts';
import { casesText, disputesBelow, type Figure, type FigureCase, type Figures, leastOf } from './figures.ts';
import { asksOf, diskOf, memoryOf, needsOf } from './needs.ts';
import type { SizeRequest } from './size-request.ts';

/** Memory of a host for virtual machines: what it has and the release can use, less what the parent partition keeps. */
export function memoryConstraint(request: SizeRequest, figures: Figures): Constraint {
  const { memoryGiB } = request.hosts;
  const reserve = reserveOf(request, figures);
  const maximum = figures.of('host.memory.maximum');
  const usable = smaller(memoryGiB === undefined ? UNKNOWN : exactly(memoryGiB), maximum.bounds);
  const limit = {
    least: Math.max(0, usable.least - reserve.bounds.most),
    most: Math.max(0, usable.most - reserve.bounds.least),
  };
  const { cases } = maximum;
  const decides = memoryGiB !== undefined && maximum.bounds.least < memoryGiB;
  return {
    name: 'memory',
    unit: 'GiB',
    reach: 'host',
    needs: needsOf(request, memoryOf),
    limit,
    isKnown: memoryGiB !== undefined && reserve.missing.length === 0 && maximum.bounds.least > 0,
    says: `a host has ${
      decides && cases.length > 0
        ? casesText(
            cases.map((one) => ({
              ...one,
              figure: Math.max(0, Math.min(memoryGiB, one.figure) - reserve.bounds.most),
            })),
            'GiB',
          )
        : memoryText(limit.least)
    } for virtual machines`,
    ...(decides ? leastOf(cases) : {}),
    cites: [...reserve.cites, ...(decides ? maximum.cites : [])],
    missing: [
      ...(memoryGiB === undefined ? ['The memory of a host is not given: add "512 GB" to the hosts.'] : []),
      ...asksOf(request, memoryOf),
      ...(request.groups.some(({ memory }) => memory !== undefined && memory.leastGiB < memory.mostGiB)
        ? [
            'The range of dynamic memory decides: add the one figure that counts in place of it, such as "8 GB".',
          ]
        : []),
      ...reserve.missing,
      ...(decides ? maximum.missing : []),
    ],
    notes: [
      ...reserve.notes,
      ...disputesBelow(maximum, memoryGiB ?? 0),
      ...(decides ? assumedOf(cases) : []),
    ],
  };
}

/** Who names no edition is told which one was counted. */
const assumedOf = (cases: readonly FigureCase[]): readonly string[] => {
  const [first] = cases;
  return first === undefined
    ? []
    : [
        `No edition was named: the release can use ${casesText(cases, 'GiB')} of memory, and ${first.whose} was counted where that decides. "enterprise" or "datacenter" names another.`,
      ];
};

type Reserve = Omit<Figure, 'disputes' | 'cases'> & { readonly notes: readonly string[] };

/** What the parent partition keeps: as stated, or the least that the base says a host needs for itself. */
function reserveOf({ reserveGiB, release }: SizeRequest, figures: Figures): Reserve {
  if (reserveGiB !== undefined) return { bounds: exactly(reserveGiB), cites: [], missing: [], notes: [] };
  const minimum = figures.of('host.memory.minimum');
  if (minimum.missing.length > 0) {
    const ask = `What the parent partition keeps of the memory is not given, and the base has no figure for ${release.name}: add "reserve 4 GB".`;
    return { bounds: UNKNOWN, cites: [], missing: [ask], notes: [] };
  }
  const kept = memoryText(minimum.bounds.most);
  const note = `No reserve for the parent partition was given: ${kept} of each host were kept for it, the least that a host should have for itself. The base has no checked figure of the reserve; "reserve 16 GB" sets another.`;
  return { ...minimum, notes: [note] };
}

/** Storage that all hosts share or that each has; no constraint where no virtual machine states a disk. */
export function storageConstraints(request: SizeRequest): readonly Constraint[] {
  const { storageGiB, hasOwnStorage = false } = request.hosts;
  if (request.groups.every(({ diskGiB }) => diskGiB === undefined)) return [];
  return [
    {
      name: 'storage',
      unit: 'GiB',
      reach: hasOwnStorage ? 'host' : 'all',
      needs: needsOf(request, diskOf),
      limit: storageGiB === undefined ? UNKNOWN : exactly(storageGiB),
      isKnown: storageGiB !== undefined,
      says: `${hasOwnStorage ? 'a host has' : 'the hosts share'} ${memoryText(storageGiB ?? 0)} of storage`,
      cites: [],
      missing: [
        ...(storageGiB === undefined ? ['The storage is not given: add "20 TB storage" to the hosts.'] : []),
        ...asksOf(request, diskOf),
      ],
      notes: ['Storage was counted as given: usable, after mirroring and formatting.'],
    },
  ];
}
