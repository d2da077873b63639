import type { DraftBuilder } from '../../../draft-builder.ts';
import { inferred, stated } from '../../../reading.ts';
import { putArchitecture } from '../architecture.ts';
import { flagsOf, putFlags } from '../cpu-flags.ts';
import type { Field } from './labels.ts';
import type { Row } from './rows.ts';

type Find = (field: Field) => Row | undefined;

/** Takes what the rows of one report tell. Cores are printed for one socket, and counted for all here. */
export function readRows(rows: readonly Row[], builder: DraftBuilder): void {
  const find: Find = (field) => rows.find((row) => row.field === field && row.value !== '-');
  const architecture = find('architecture');
  if (architecture !== undefined) {
    putArchitecture(architecture.value, architecture.line, builder);
    builder.put('osRelease', inferred('linux', architecture.line, 'lscpu is a command of Linux'));
  }
  const model = find('model');
  if (model !== undefined && model.value !== '')
    builder.put('cpuModel', stated(model.value, model.line, model.value));
  const virtualization = find('virtualization');
  if (virtualization !== undefined && /^(?:VT-x|AMD-V)$/i.test(virtualization.value))
    builder.put('virtualizationSupported', stated(true, virtualization.line, virtualization.value));
  putCounts(rows, find, builder);
  putHypervisor(find, builder);
  putFlagRows(rows, find, builder);
}

const numberIn = (row: Row | undefined): number | undefined =>
  row !== undefined && /^\d{1,4}$/.test(row.value) ? Number(row.value) : undefined;

function putCounts(rows: readonly Row[], find: Find, builder: DraftBuilder): void {
  const [cpus, cores, sockets] = [find('cpus'), find('coresPerSocket'), find('sockets')];
  const logical = numberIn(cpus);
  if (cpus !== undefined && logical !== undefined)
    builder.put('logicalProcessors', stated(logical, cpus.line, cpus.value));
  // Processors with two kinds of cores have these rows once for each kind, and one socket.
  if (rows.filter(({ field }) => field === 'coresPerSocket').length > 1) return;
  const [perSocket, count] = [numberIn(cores), numberIn(sockets)];
  if (sockets !== undefined && count !== undefined)
    builder.put('sockets', stated(count, sockets.line, sockets.value));
  if (cores !== undefined && perSocket !== undefined && count !== undefined)
    builder.put('cores', stated(perSocket * count, cores.line, cores.value));
}

/**
 * A hypervisor's name means a guest, except on the control domain of Xen, which has no type of virtualization.
 * Where the rows after it are there and it is not, nothing runs below Linux.
 */
function putHypervisor(find: Find, builder: DraftBuilder): void {
  const [vendor, type] = [find('hypervisorVendor'), find('virtualizationType')];
  const seen = vendor ?? type;
  if (seen === undefined) {
    const cache = find('cache');
    if (cache !== undefined && find('architecture') !== undefined)
      builder.put('hypervisorPresent', stated(false, cache.line));
    return;
  }
  builder.put('hypervisorPresent', stated(true, seen.line, seen.value));
  if (type === undefined || /^(?:full|para|voll|complet|полный|全|完全|container)/i.test(type.value))
    builder.put('isVirtualMachine', stated(true, seen.line, seen.value));
}

function putFlagRows(rows: readonly Row[], find: Find, builder: DraftBuilder): void {
  for (const { field, value, line, more } of rows) {
    if (field !== 'flags') continue;
    const flags = new Set(flagsOf([value, ...more.map(({ text }) => text)]));
    // The rows on the hypervisor tell more than the flag does.
    if (find('hypervisorVendor') !== undefined || find('virtualizationType') !== undefined) {
      flags.delete('hypervisor');
      flags.delete('lahf_lm');
    }
    putFlags(flags, line, builder);
  }
}
