import type { DraftBuilder } from '../../draft-builder.ts';
import { inferred, stated } from '../../reading.ts';
import { find, type Property, type PropertyGroup } from '../properties/property.ts';
import { readProcessorFlags } from './read-processor-flags.ts';

/** Most cores of one processor. */
const CORES_MAX = 1_024;

/**
 * Takes the processors, one object a socket: what they are, and how many cores they have together.
 * `hypervisorPresent`: what the whole paste says, for the flags depend on it.
 */
export function readProcessors(
  runs: readonly (readonly PropertyGroup[])[],
  hypervisorPresent: boolean | undefined,
  builder: DraftBuilder,
): void {
  for (const run of runs) {
    const processors = distinct(run);
    readName(processors, builder);
    readTotals(processors, builder);
    readWidth(processors, builder);
  }
  readProcessorFlags(runs.flat(), hypervisorPresent, builder);
}

/** A processor that is listed twice has the same id. */
function distinct(run: readonly PropertyGroup[]): readonly PropertyGroup[] {
  const seen = new Set<string>();
  return run.filter((group) => {
    const id = find(group, 'deviceid')?.value;
    if (id === undefined) return true;
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

function readName(processors: readonly PropertyGroup[], builder: DraftBuilder): void {
  const [first] = processors;
  const name = first === undefined ? undefined : (find(first, 'name') ?? find(first, 'caption'));
  if (name !== undefined && name.value.length > 4 && !/^CPU ?\d{0,3}$/i.test(name.value))
    builder.put('cpuModel', stated(name.value.replace(/\s+/g, ' '), name.line, name.value));
}

function readTotals(processors: readonly PropertyGroup[], builder: DraftBuilder): void {
  const [first] = processors;
  if (first === undefined || !isWhole(processors)) return;
  const at = find(first, 'numberofcores') ?? find(first, 'numberoflogicalprocessors') ?? first.properties[0];
  if (at === undefined) return;
  const { sockets } = builder.readings;
  // Fewer objects than the system counts sockets: the output was cut, and a sum would be too small.
  if (sockets !== undefined && sockets.value !== processors.length) return;
  builder.put('sockets', stated(processors.length, at.line));
  putSum('cores', sumOf(processors, 'numberofcores'), builder);
  if (builder.readings.logicalProcessors === undefined)
    putSum('logicalProcessors', sumOf(processors, 'numberoflogicalprocessors'), builder);
}

/** The ids begin at `CPU0`, and the command did not ask for the first one only. */
function isWhole(processors: readonly PropertyGroup[]): boolean {
  const ids = processors.flatMap((group) => find(group, 'deviceid')?.value ?? []);
  const isAsked = !processors.some(({ under }) => /-first\b|\[0\]/i.test(under));
  return isAsked && (ids.length === 0 || ids.some((id) => /^CPU0$/i.test(id)));
}

interface Sum {
  readonly total: number;
  readonly first: Property;
}

/** The sum over all processors; `undefined` when one of them does not tell. */
function sumOf(processors: readonly PropertyGroup[], name: string): Sum | undefined {
  const counts = processors.flatMap((group) => find(group, name) ?? []);
  const [first] = counts;
  if (first === undefined || counts.length < processors.length) return undefined;
  if (
    !counts.every(({ value }) => /^\d{1,4}$/.test(value) && Number(value) >= 1 && Number(value) <= CORES_MAX)
  )
    return undefined;
  return { total: counts.reduce((total, { value }) => total + Number(value), 0), first };
}

function putSum(name: 'cores' | 'logicalProcessors', sum: Sum | undefined, builder: DraftBuilder): void {
  if (sum !== undefined) builder.put(name, stated(sum.total, sum.first.line, sum.first.value));
}

/** `Architecture` is the processor's, `AddressWidth` that of the installed system: both together tell. */
function readWidth(processors: readonly PropertyGroup[], builder: DraftBuilder): void {
  const [first] = processors;
  if (first === undefined) return;
  const architecture = find(first, 'architecture');
  const width = find(first, 'addresswidth');
  if (architecture?.value === '12') {
    builder.put('architecture', stated('arm64', architecture.line, architecture.value));
    builder.put('x64', stated(false, architecture.line, architecture.value));
  } else if (width?.value === '32') {
    builder.put('x64', stated(false, width.line, width.value));
  } else if (width?.value === '64' && architecture?.value === '9') {
    builder.put('x64', stated(true, width.line, width.value));
  } else if (width?.value === '64' && isIntelOrAmd(first)) {
    const because = 'the system addresses 64 bits on an x64 processor';
    builder.put('x64', inferred(true, width.line, because, width.value));
  }
}

const isIntelOrAmd = (group: PropertyGroup): boolean =>
  /intel|amd/i.test(`${find(group, 'name')?.value ?? ''} ${find(group, 'manufacturer')?.value ?? ''}`);
