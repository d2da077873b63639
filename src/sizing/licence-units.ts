import type { ResolvedCite } from '../knowledge/knowledge.ts';
import type { Figures } from './figures.ts';
import type { SizeRequest } from './size-request.ts';

/** What one full licence of a host counts. */
export interface LicenceUnits {
  /** `undefined`: not known. */
  readonly perHost: number | undefined;
  readonly unit: string;
  /** Cores in the smallest pack; absent where licences do not count cores. */
  readonly packCores?: number;
  readonly notes: readonly string[];
  readonly cites: readonly ResolvedCite[];
}

/** Counts a host by what the fact says that licences are counted by: cores, processors, pairs of them, or the server. */
export function licenceUnits(request: SizeRequest, figures: Figures, metricFact: string): LicenceUnits {
  const [metric] = figures.values(metricFact);
  const { sockets } = request.hosts;
  if (metric === undefined)
    return { perHost: undefined, unit: '', notes: [figures.whyNot(metricFact)], cites: [] };
  const cites = figures.citesOf([metric]);
  const notes = metric.note === undefined ? [] : [metric.note];
  const asked = sockets === undefined ? ['The processors of a host are not given: add "2x32 cores".'] : [];
  switch (metric.value) {
    case 'physical cores': {
      const cores = coreLicences(request, figures);
      return { ...cores, cites: [...cites, ...cores.cites], notes: [...notes, ...cores.notes] };
    }
    case 'server':
      return { perHost: 1, unit: 'licences for a server', notes, cites };
    case 'processor':
      return { perHost: sockets, unit: 'licences for a processor', notes: [...notes, ...asked], cites };
    case 'two processors': {
      const perHost = sockets === undefined ? undefined : pairsOf(sockets);
      return { perHost, unit: 'licences for two processors', notes: [...notes, ...asked], cites };
    }
    default:
      return { perHost: undefined, unit: '', notes: [`Licences are counted by ${metric.value}.`], cites };
  }
}

const pairsOf = (count: number): number => Math.ceil(count / 2);

/** All cores, no fewer than each processor and each server must have, in whole packs. */
function coreLicences({ hosts }: SizeRequest, figures: Figures): LicenceUnits & { packCores?: number } {
  const perProcessor = figures.of('licence.cores.minimum-per-processor');
  const perServer = figures.of('licence.cores.minimum-per-server');
  const packs = figures.values('licence.cores.packs');
  const cites = [...perProcessor.cites, ...perServer.cites, ...figures.citesOf(packs)];
  const unit = 'core licences';
  if (hosts.cores === undefined) {
    return {
      perHost: undefined,
      unit,
      notes: ['The cores of a host are not given: add "2x32 cores".'],
      cites,
    };
  }
  const packCores = Math.min(...packs.flatMap(({ value }) => String(value).split(', ').map(Number)));
  const cores = Math.max(
    hosts.cores,
    perServer.bounds.least,
    perProcessor.bounds.least * (hosts.sockets ?? 1),
  );
  return {
    perHost: Number.isFinite(packCores) ? Math.ceil(cores / packCores) * packCores : cores,
    unit,
    ...(Number.isFinite(packCores) ? { packCores } : {}),
    notes:
      hosts.sockets === undefined
        ? ['The processors of a host are not given, so the minimum for each processor was not counted.']
        : [],
    cites,
  };
}
