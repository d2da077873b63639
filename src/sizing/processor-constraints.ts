import { type Bounds, exactly, smaller, times, UNKNOWN, UNLIMITED } from './bounds.ts';
import type { Constraint } from './constraint.ts';
import { disputesBelow, type Figures } from './figures.ts';
import { asksOf, needsOf, processorsOf } from './needs.ts';
import type { SizeRequest } from './size-request.ts';

/** Threads of a core with simultaneous multithreading, on every x64 processor that has it. */
const THREADS_MAX = 2;

/** What the cores of a host carry, by the ratio that the request states and by the one of the release. */
export function processorConstraints(request: SizeRequest, figures: Figures): readonly Constraint[] {
  const { cores } = request.hosts;
  if (cores === undefined) return [withoutCores(request)];
  const logical = logicalProcessors(request, figures);
  const ofRelease = releaseRatio(request, figures, logical);
  const own = ownMachine(request, logical);
  if (request.ratio === undefined) return [{ ...ofRelease, name: 'processors' }, own];
  const stated = statedRatio(request, request.ratio, cores, logical);
  return ofRelease.limit === UNLIMITED ? [stated, own] : [stated, ofRelease, own];
}

function withoutCores(request: SizeRequest): Constraint {
  const ask = 'The cores of a host are not given: add "2x32 cores" to the hosts.';
  return {
    name: 'processors',
    unit: 'virtual processors',
    reach: 'host',
    needs: needsOf(request, processorsOf),
    limit: UNKNOWN,
    isKnown: false,
    says: 'the cores of a host are not known',
    cites: [],
    missing: [ask, ...asksOf(request, processorsOf)],
    notes: [],
  };
}

/** Logical processors of a host that Hyper-V can use, with the sources where the release sets a limit to them. */
interface LogicalProcessors {
  /** Those that the cores have, as far as the release is known to use them. */
  readonly present: Bounds;
  readonly count: Bounds;
  readonly cites: Constraint['cites'];
  readonly missing: readonly string[];
  readonly notes: readonly string[];
}

function logicalProcessors({ hosts, release }: SizeRequest, figures: Figures): LogicalProcessors {
  const { cores = 0, threadsPerCore } = hosts;
  const present = { least: cores * (threadsPerCore ?? 1), most: cores * (threadsPerCore ?? THREADS_MAX) };
  const maximum = figures.of('host.logical-processors.maximum');
  const asks =
    threadsPerCore === undefined
      ? ['Whether the cores run two threads is not given: add "with HT" or "no HT".']
      : [];
  if (maximum.bounds.least >= present.most)
    return { present, count: present, cites: [], missing: asks, notes: [] };
  const cut =
    maximum.bounds.least > 0 && present.least > maximum.bounds.least
      ? [
          `Hyper-V on ${release.name} uses ${maximum.bounds.least} logical processors of a host; the others were not counted.`,
        ]
      : [];
  return {
    present: maximum.bounds.least > 0 ? smaller(present, maximum.bounds) : present,
    count: smaller(present, maximum.bounds),
    cites: maximum.cites,
    missing: [...asks, ...maximum.missing],
    notes: [...cut, ...disputesBelow(maximum, present.most)],
  };
}

function statedRatio(
  request: SizeRequest,
  ratio: number,
  cores: number,
  { count, cites, missing, notes }: LogicalProcessors,
): Constraint {
  const byThread = (request.hosts.threadsPerCore ?? 1) > 1;
  const counted = byThread ? count : smaller(exactly(cores), { least: count.least, most: count.most });
  const limit = times(counted, ratio);
  const what = byThread ? 'logical processor' : 'physical core';
  return {
    name: 'processors',
    unit: 'virtual processors',
    reach: 'host',
    needs: needsOf(request, processorsOf),
    limit,
    isKnown: limit.least > 0,
    says: `a host has ${counted.least} ${what}s, and ${ratio} virtual processors for each were asked for`,
    cites,
    missing: [...asksOf(request, processorsOf), ...(limit.least === limit.most ? [] : missing)],
    notes: [`The ratio ${ratio}:1 was counted for each ${what}.`, ...notes],
  };
}

/** The ratio of the release. Where it is not known, one virtual processor for each logical one is surely allowed. */
function releaseRatio(request: SizeRequest, figures: Figures, logical: LogicalProcessors): Constraint {
  const { release } = request;
  const ratio = figures.of('host.virtual-processors.ratio', undefined, ratioOf);
  const isUnlimited = ratio.bounds.least === Number.POSITIVE_INFINITY;
  const isKnown = ratio.bounds.least > 0;
  const limit = isUnlimited
    ? UNLIMITED
    : {
        least: logical.count.least * Math.max(1, ratio.bounds.least),
        most: isKnown ? logical.count.most * ratio.bounds.most : Number.POSITIVE_INFINITY,
      };
  const ask = request.ratio === undefined ? ' A stated ratio such as "4:1" is counted beside it.' : '';
  return {
    name: 'virtual processors per logical processor',
    unit: 'virtual processors',
    reach: 'host',
    needs: needsOf(request, processorsOf),
    limit,
    isKnown: isKnown && logical.count.least > 0,
    says: isUnlimited
      ? `${release.name} imposes no ratio`
      : `${release.name} allows ${limit.least} virtual processors on the logical processors of a host`,
    cites: [...ratio.cites, ...(isUnlimited ? [] : logical.cites)],
    missing: [
      ...asksOf(request, processorsOf),
      ...(isUnlimited ? [] : logical.missing),
      ...ratio.missing.map((why) => `${why}${ask}`),
    ],
    notes: isUnlimited
      ? request.ratio === undefined
        ? [
            `No ratio of virtual processors to cores was given, and ${release.name} imposes none: how busy the cores get was not judged. "4:1" sets a ratio.`,
          ]
        : []
      : logical.notes,
  };
}

/** `8:1` is 8; a release that imposes none has no end. Other words are no ratio. */
function ratioOf(value: number | string): number {
  if (value === 'no limit') return Number.POSITIVE_INFINITY;
  const [, most] = /^(\d+):1$/.exec(String(value)) ?? [];
  return Number(most ?? Number.NaN);
}

/** A machine wider than the host is neither passed nor failed: the base has no page on it. */
function ownMachine(request: SizeRequest, { present, missing }: LogicalProcessors): Constraint {
  return {
    name: 'virtual processors of one machine on this host',
    unit: 'virtual processors',
    reach: 'machine',
    needs: needsOf(request, processorsOf),
    limit: { least: present.least, most: Number.POSITIVE_INFINITY },
    isKnown: false,
    says: `a host has ${present.least} logical processors`,
    cites: [],
    missing: [
      ...asksOf(request, processorsOf),
      'A virtual machine has more virtual processors than its host is known to have logical processors; the base has no page that allows it.',
      ...(present.least === present.most ? [] : missing),
    ],
    notes: [],
  };
}
