import type { ResolvedCite } from '../knowledge/knowledge.ts';
import type { LicenceNeed } from '../sizing/licences.ts';
import type { Row } from '../sizing/row.ts';
import type { Sizing } from '../sizing/size.ts';

/** The sizing as data: the JSON contract of `size --json`, schema 1. `null` is what is not known. */
export function sizeData(sizing: Sizing, version: string): Readonly<Record<string, unknown>> {
  const { request, fits, binding, rows, licences, assumptions, missing, cites, remainingHosts } = sizing;
  const { standard, datacenter, breakEven, notes } = licences;
  return {
    schema: 1,
    release: request.release.id,
    fits: fits ?? null,
    binding: binding ?? null,
    constraints: rows.map(rowData),
    licences: {
      standard: licenceData(standard),
      datacenter: licenceData(datacenter),
      breakEven: breakEven ?? null,
      notes,
      cites: distinct(licences.cites),
    },
    request: {
      groups: request.groups,
      hosts: request.hosts,
      spareHosts: request.spareHosts,
      remainingHosts: remainingHosts ?? null,
      ratio: request.ratio ?? null,
      edition: request.edition ?? null,
    },
    assumptions,
    missing,
    cites: distinct(cites),
    knowledge: version,
  };
}

function rowData({ constraint, status, needed, available, hosts, headroom, machines }: Row): unknown {
  return {
    name: constraint.name,
    status,
    needed: needed ?? null,
    available: available ?? null,
    hosts: hosts ?? null,
    unit: constraint.unit,
    headroom: headroom ?? null,
    machines: machines ?? null,
    because: constraint.says,
    cites: distinct(constraint.cites),
  };
}

const licenceData = (need: LicenceNeed | undefined): unknown => need ?? null;

/** Each place once. */
const distinct = (cites: readonly ResolvedCite[]): readonly ResolvedCite[] => [
  ...new Map(cites.map((cite) => [`${cite.source} ${cite.where}`, cite])).values(),
];
