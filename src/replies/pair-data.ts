import type { Direction } from '../comparing/assess-pair.ts';
import type { Side } from '../comparing/pair-rule.ts';
import type { ResolvedCite } from '../knowledge/knowledge.ts';
import { findingData } from './check-data.ts';

/** The answer on two hosts as data: the JSON contract of `pair --json`, schema 1. Hosts count from 1. */
export function pairData(directions: readonly [Direction, Direction]): Readonly<Record<string, unknown>> {
  const [there] = directions;
  const { source, destination, knowledge } = there.pair;
  return {
    schema: 1,
    hosts: [source, destination].map(hostData),
    directions: directions.map(({ verdict, findings, yesIf }, at) => ({
      from: at === 0 ? 1 : 2,
      to: at === 0 ? 2 : 1,
      verdict,
      yesIf: yesIf ?? null,
      findings: findings.map(findingData),
    })),
    cites: distinct(directions.flatMap(({ findings }) => findings.flatMap(({ cites }) => cites))),
    knowledge: knowledge.version,
  };
}

/** What the answer rests on; `null` where the paste does not say. */
function hostData({ readings, release, setup }: Side): unknown {
  return {
    release: release?.id ?? null,
    edition: readings.edition?.value ?? null,
    model: readings.model?.value ?? null,
    cpuModel: readings.cpuModel?.value ?? null,
    cpuVendor: readings.cpuVendor?.value ?? null,
    memoryGiB: readings.memoryGiB?.value ?? null,
    domainRole: readings.domainRole?.value ?? null,
    switchNames: setup.switchNames ?? null,
    vmVersions: setup.vmVersions ?? null,
    processorCompatibility: setup.processorCompatibility ?? null,
  };
}

const distinct = (cites: readonly ResolvedCite[]): readonly ResolvedCite[] => [
  ...new Map(cites.map((cite) => [`${cite.source} ${cite.where}`, cite])).values(),
];
