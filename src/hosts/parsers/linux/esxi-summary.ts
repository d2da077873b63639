import type { DraftBuilder } from '../../draft-builder.ts';
import { type PasteLine, stated } from '../../reading.ts';
import { gibPer, roundGib, toNumber } from '../../units.ts';
import type { LabelValue } from './label-value.ts';

const LABELS =
  /^(?:Hypervisor|Model|Processor Type|Logical Processors|NICs|Virtual Machines|State|Uptime|Manufacturer)$/;
const USED_OF_ALL = /^\s{0,8}Memory\s{1,8}[\d.,]{1,12} [MGT]B \/ (([\d.,]{1,12}) ([MGT]B))$/;
const CPUS = /^\s{0,8}CPU\s{1,8}(\d{1,3}) CPUs x [\d.,]{1,6} [GM]Hz$/;

/** Whether the rows are the summary of a host in vSphere: a machine that runs ESXi and virtual machines on it. */
export const isHostSummary = (rows: readonly LabelValue[]): boolean =>
  rows.some(({ label, value }) => label === 'Hypervisor' && /^VMware ESXi\b/.test(value)) &&
  rows.some(
    ({ label, value }) => /^(?:Virtual Machines|Logical Processors)$/.test(label) && /^\d{1,4}$/.test(value),
  );

/** Takes what such a summary tells: ESXi runs on it, so it is no guest, and nothing is known of its firmware. */
export function readHostSummary(
  rows: readonly LabelValue[],
  free: readonly PasteLine[],
  builder: DraftBuilder,
): void {
  for (const { label, value, line } of rows) {
    if (!LABELS.test(label)) continue;
    builder.claimed.add(line.number);
    if (label === 'Model') builder.put('model', stated(value, line, value));
    if (label === 'Processor Type') builder.put('cpuModel', stated(value, line, value));
    if (label === 'Logical Processors' && /^\d{1,4}$/.test(value))
      builder.put('logicalProcessors', stated(Number(value), line, value));
  }
  for (const line of free) {
    const cores = CPUS.exec(line.text)?.[1];
    const [, all, figure = '', unit = ''] = USED_OF_ALL.exec(line.text) ?? [];
    if (cores !== undefined) builder.put('cores', stated(Number(cores), line, cores));
    if (all !== undefined)
      builder.put('memoryGiB', stated(roundGib(toNumber(figure, unit) * gibPer(unit)), line, all));
    if (cores !== undefined || all !== undefined) builder.claimed.add(line.number);
  }
}
