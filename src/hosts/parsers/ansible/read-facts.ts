import type { DraftBuilder } from '../../draft-builder.ts';
import { findProcessorName } from '../../names/processor-names.ts';
import { findSystemName } from '../../names/system-names.ts';
import { domainRoleOf } from '../../names/windows-vocabulary.ts';
import { putReportedName } from '../../put-system-name.ts';
import { putBuild } from '../../put-windows-values.ts';
import { inferred, stated } from '../../reading.ts';
import { gibPer, roundGib } from '../../units.ts';
import { putArchitecture } from '../linux/architecture.ts';
import type { Fact } from './facts.ts';

type Reader = (value: string, fact: Fact, builder: DraftBuilder) => void;

/** Takes what the facts of one machine tell. */
export function readFacts(facts: readonly Fact[], builder: DraftBuilder): void {
  for (const fact of facts) READERS[fact.name]?.(fact.values[0] ?? '', fact, builder);
  putProcessors(facts, builder);
  putRole(facts, builder);
}

const READERS: Readonly<Record<string, Reader>> = {
  os_name: readSystem,
  distribution: readSystem,
  system: (value, { line }, builder) => {
    if (value === 'Linux') builder.put('osRelease', stated('linux', line, value));
    if (value === 'Darwin') builder.put('osRelease', stated('macos', line, value));
  },
  kernel: (value, { line }, builder) => void putBuild(value, line, builder),
  distribution_version: (value, { line }, builder) => void putBuild(value, line, builder),
  architecture: (value, { line }, builder) => {
    if (/^64[ -]bit$/i.test(value)) builder.put('x64', stated(true, line, value));
    else if (/^32[ -]bit$/i.test(value)) builder.put('x64', stated(false, line, value));
    else putArchitecture(value, line, builder);
  },
  memtotal_mb: (value, { line }, builder) => {
    if (/^\d{3,9}$/.test(value))
      builder.put('memoryGiB', stated(roundGib(Number(value) * gibPer('m')), line, value));
  },
  product_name: (value, { line }, builder) => {
    if (value !== 'NA') builder.put('model', stated(value, line, value));
  },
  system_vendor: (value, { line }, builder) => {
    if (value !== 'NA') builder.put('manufacturer', stated(value, line, value));
  },
  form_factor: (value, { line }, builder) => {
    if (/^(?:laptop|notebook|portable|convertible)$/i.test(value))
      builder.put('laptop', stated(true, line, value));
    else if (/^(?:desktop|tower|mini tower|rack mount chassis|main server chassis|blade)$/i.test(value))
      builder.put('laptop', stated(false, line, value));
  },
  windows_domain_role: (value, { line }, builder) => {
    const role = domainRoleOf(value);
    if (role !== undefined) builder.put('domainRole', stated(role, line, value));
  },
};

function readSystem(value: string, { line }: Fact, builder: DraftBuilder): void {
  if (findSystemName(value)?.release === 'linux') builder.put('osRelease', stated('linux', line, value));
  else if (/windows|hyper-v server/i.test(value)) putReportedName(value, line, builder);
}

const numberOf = (fact: Fact | undefined): number | undefined =>
  /^\d{1,4}$/.test(fact?.values[0] ?? '') ? Number(fact?.values[0]) : undefined;

/** Cores are counted for one socket; the list has an index, a maker and a name for each logical processor. */
function putProcessors(facts: readonly Fact[], builder: DraftBuilder): void {
  const find = (name: string): Fact | undefined => facts.find((fact) => fact.name === name);
  const processor = find('processor');
  const model = processor?.values.find(
    (value) => findProcessorName(value) !== undefined || value.length > MAKER_MAX,
  );
  if (processor !== undefined && model !== undefined)
    builder.put('cpuModel', stated(model, processor.line, model));
  const [count, cores, vcpus] = [find('processor_count'), find('processor_cores'), find('processor_vcpus')];
  const [sockets, perSocket, logical] = [count, cores, vcpus].map(numberOf);
  if (count !== undefined && sockets !== undefined) builder.put('sockets', stated(sockets, count.line));
  if (cores !== undefined && sockets !== undefined && perSocket !== undefined)
    builder.put('cores', stated(sockets * perSocket, cores.line));
  if (vcpus !== undefined && logical !== undefined)
    builder.put('logicalProcessors', stated(logical, vcpus.line));
}

/** Longest name of a maker: `GenuineIntel`, `AuthenticAMD`, `Intel(R) Corporation`. */
const MAKER_MAX = 20;

/** The role of a host means that KVM is loaded; none at all, that Ansible could not tell. */
function putRole(facts: readonly Fact[], builder: DraftBuilder): void {
  const [role, type] = ['virtualization_role', 'virtualization_type'].map((name) =>
    facts.find((fact) => fact.name === name),
  );
  const [value] = role?.values ?? [];
  if (role === undefined || value === undefined) return;
  if (value === 'guest') {
    builder.put('isVirtualMachine', stated(true, role.line, value));
    builder.put('hypervisorPresent', stated(true, role.line, value));
  } else if (value === 'host') {
    const because = `Ansible calls it a host for ${type?.values[0] ?? 'virtual machines'}`;
    builder.put('isVirtualMachine', inferred(false, role.line, because, value));
  }
}
