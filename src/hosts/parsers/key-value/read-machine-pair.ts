import type { DraftBuilder } from '../../draft-builder.ts';
import type { ReadingValues } from '../../host-spec.ts';
import { findProcessorName } from '../../names/processor-names.ts';
import { domainRoleOf, isMobile } from '../../names/windows-vocabulary.ts';
import { findDomainRole, findRole } from '../../words/usage.ts';
import { readAnswer } from './answers.ts';
import type { Pair } from './pairs.ts';
import { statedBy } from './place.ts';
import { OTHER_HYPERVISOR } from './read-flag-pair.ts';

type Topic = 'model' | 'manufacturer' | 'form' | 'architecture' | 'domainRole' | 'chipset';

export function readMachinePair(topic: Topic, pair: Pair, builder: DraftBuilder): boolean {
  switch (topic) {
    case 'model':
      return readModel(pair, builder);
    case 'manufacturer':
      return readManufacturer(pair, builder);
    case 'chipset':
      if (!/\w{2}/.test(pair.value)) return false;
      builder.put('chipset', statedBy(pair.value, pair));
      return true;
    case 'form':
      return readForm(pair, builder) || readArchitecture(pair, builder);
    case 'architecture':
      return readArchitecture(pair, builder) || readForm(pair, builder);
    case 'domainRole':
      return readDomainRole(pair, builder);
  }
}

function readModel(pair: Pair, builder: DraftBuilder): boolean {
  // The number that Linux gives a processor is no model of a machine.
  if (!/[A-Za-z]{2}|[A-Za-z]\d/.test(pair.value)) return false;
  // `Laptop 13 (AMD Ryzen 7040Series)` is a machine; what stands in its brackets is not all of a processor's name.
  const name = findProcessorName(pair.value.replace(/\([^()]{0,60}\)\s*$/, ''));
  builder.put(name === undefined ? 'model' : 'cpuModel', statedBy(name?.model ?? pair.value, pair));
  return true;
}

function readManufacturer(pair: Pair, builder: DraftBuilder): boolean {
  const vendor = /genuineintel|^intel(?: corporation| corp)?$/i.test(pair.value)
    ? 'intel'
    : /authenticamd|^amd$/i.test(pair.value)
      ? 'amd'
      : undefined;
  if (vendor !== undefined) {
    builder.put('cpuVendor', statedBy(vendor, pair));
    return true;
  }
  if (!/[A-Za-z]{2}/.test(pair.value)) return false;
  builder.put('manufacturer', statedBy(pair.value, pair));
  return true;
}

/** `type=laptop`, `chassis: rack server`, `kind: vm`, `form factor: physical`. */
function readForm(pair: Pair, builder: DraftBuilder): boolean {
  const { value } = pair;
  const isGuestOf = pair.key === 'platform' && (OTHER_HYPERVISOR.test(value) || /\bhyper-?v\b/i.test(value));
  if (isGuestOf || /\b(?:vm|virtual|virtual machine|guest)\b/i.test(value)) {
    builder.put('isVirtualMachine', statedBy(!/\bnot\b|\bnon\b/i.test(value), pair));
    return true;
  }
  const isPhysical = /\bphysical\b|\bbare ?-?metal\b/i.test(value);
  if (isPhysical) builder.put('isVirtualMachine', statedBy(false, pair));
  const laptop = isMobile(value) ?? laptopWord(value);
  if (laptop !== undefined) builder.put('laptop', statedBy(laptop, pair));
  return isPhysical || laptop !== undefined;
}

function laptopWord(value: string): boolean | undefined {
  if (/\b(?:laptop|notebook|portable|convertible|tablet)\b/i.test(value)) return true;
  return /\b(?:server|desktop|tower|rack|blade|workstation|mini pc|sff|[1248]u)\b/i.test(value)
    ? false
    : undefined;
}

const ARCHITECTURES: readonly (readonly [RegExp, ReadingValues['architecture']])[] = [
  [/\barm64\b|\baarch64\b|\barm-based\b/i, 'arm64'],
  [/\b32[ -]?bit operating\b/i, 'x86'],
  [/\bia64\b|\bitanium\b/i, 'ia64'],
  [/\bx64\b|\bx86[_-]64\b|\bamd64\b|\bintel ?64\b|\b64[ -]?bit\b|^64$/i, 'x64'],
  [/\bx86\b|\bi[36]86\b|\b32[ -]?bit\b|^32$/i, 'x86'],
];

function readArchitecture(pair: Pair, builder: DraftBuilder): boolean {
  const answer = /^(?:x64|64 ?bit)$/.test(pair.key) ? readAnswer(pair.value) : undefined;
  if (answer === 'yes' || answer === 'no') {
    builder.put('x64', statedBy(answer === 'yes', pair));
    return true;
  }
  const architecture = ARCHITECTURES.find(([pattern]) => pattern.test(pair.value))?.[1];
  if (architecture === undefined) return false;
  builder.put('architecture', statedBy(architecture, pair));
  return true;
}

function readDomainRole(pair: Pair, builder: DraftBuilder): boolean {
  const role = roleOf(pair);
  if (role !== undefined) {
    builder.put('domainRole', statedBy(role, pair));
    return true;
  }
  if (findRole(pair.value) !== undefined || /^hyper-?v(?: host)?$/i.test(pair.value)) {
    builder.put('hyperVRole', statedBy(true, pair));
    return true;
  }
  // The name of a domain makes it a member; that is all there is to it.
  if (pair.key !== 'domain' || !/^[\w-]+(?:\.[\w-]+){1,6}$/.test(pair.value)) return false;
  builder.put('domainRole', statedBy('member', pair));
  return true;
}

function roleOf({ key, value }: Pair): ReadingValues['domainRole'] | undefined {
  const answer = readAnswer(value);
  if (/joined/.test(key) && answer !== undefined)
    return answer === 'yes' || answer === 'on' ? 'member' : 'standalone';
  if (/workgroup/.test(key)) return answer === 'no' ? 'member' : 'standalone';
  if (/controller|is dc/.test(key)) return answer === 'yes' ? 'domain-controller' : undefined;
  if (/^(?:dc|pdc|bdc)$/i.test(value)) return 'domain-controller';
  if (key === 'domain' && answer === 'no') return 'standalone';
  return domainRoleOf(value) ?? findDomainRole(value)?.value;
}
