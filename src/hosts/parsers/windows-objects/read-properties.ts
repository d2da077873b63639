import type { DraftBuilder } from '../../draft-builder.ts';
import type { ReadingName, ReadingValues } from '../../host-spec.ts';
import { readSystemName } from '../../names/system-names.ts';
import { domainRoleOf, editionOfId, editionOfSku, isMobile, kindOf } from '../../names/windows-vocabulary.ts';
import { NicList } from '../../nic-list.ts';
import { putReportedName, putSystemName } from '../../put-system-name.ts';
import { putBuild, putSystemType } from '../../put-windows-values.ts';
import { stated } from '../../reading.ts';
import { roundGib } from '../../units.ts';
import type { Property } from '../properties/property.ts';
import { listOf } from './list-of.ts';

type Reader = (property: Property, builder: DraftBuilder) => void;

/** Takes what the properties tell, in an order of certainty that is not the order of printing. */
export function readProperties(properties: readonly Property[], builder: DraftBuilder): void {
  const byName = new Map<string, Property>();
  for (const property of properties) {
    const name = property.name.toLowerCase();
    const first = byName.get(name);
    if (property.value === '') continue;
    if (first === undefined) byName.set(name, property);
    else if (first.value !== property.value) READERS[name]?.(property, builder);
  }
  for (const [name, read] of Object.entries(READERS)) {
    const property = byName.get(name);
    if (property !== undefined) read(property, builder);
  }
  forgetHiddenFlags(builder);
}

/** One reader for each property, the most certain source of a reading first. */
const READERS: Readonly<Record<string, Reader>> = {
  osname: (property, builder) => void putReportedName(property.value, property.line, builder),
  windowseditionid: readEdition(editionOfId),
  osoperatingsystemsku: readEdition(editionOfSku),
  windowsproductname: readProductName,
  osbuildnumber: readNumberInto('build'),
  osversion: ({ value, line }, builder) => void putBuild(value, line, builder),
  osproducttype: readProductType,
  windowsinstallationtype: readInstallation,
  osserverlevel: readInstallation,
  csdomainrole: ({ value, line }, builder) => {
    const role = domainRoleOf(value);
    if (role !== undefined) builder.put('domainRole', stated(role, line, value));
  },
  csmanufacturer: readText('manufacturer'),
  csmodel: readText('model'),
  cssystemtype: ({ value, line }, builder) => void putSystemType(value, line, builder),
  osarchitecture: readArchitecture,
  cspcsystemtype: readMobility,
  powerplatformrole: readMobility,
  csprocessors: readProcessors,
  csnumberofprocessors: readNumberInto('sockets'),
  csnumberoflogicalprocessors: readNumberInto('logicalProcessors'),
  biosfirmwaretype: ({ value, line }, builder) => {
    if (/^(?:uefi|bios|legacy)$/i.test(value))
      builder.put('biosMode', stated(/^uefi$/i.test(value) ? 'uefi' : 'legacy', line, value));
  },
  secureboot: readFlag('secureBoot'),
  tpmpresent: readFlag('tpm'),
  iovsupport: readFlag('sriovSupported'),
  csphyicallyinstalledmemory: readMemory(2 ** -20),
  csphysicallyinstalledmemory: readMemory(2 ** -20),
  cstotalphysicalmemory: readMemory(2 ** -30),
  'memorycapacity(m)': readMegabytes,
  ostotalvisiblememorysize: readMemory(2 ** -20),
  csnetworkadapters: readAdapters,
  hypervisorpresent: readFlag('hypervisorPresent'),
  cshypervisorpresent: readFlag('hypervisorPresent'),
  hypervrequirementvmmonitormodeextensions: readFlag('vmMonitorModeExtensions', 'virtualizationSupported'),
  hypervrequirementvirtualizationfirmwareenabled: readFlag('virtualizationEnabledInFirmware'),
  hypervrequirementsecondleveladdresstranslation: readFlag('slat'),
  hypervrequirementdataexecutionpreventionavailable: readFlag('dep'),
  osdataexecutionpreventionavailable: readFlag('dep'),
  deviceguardsmartstatus: ({ value, line }, builder) => {
    if (/^(?:running|off)$/i.test(value))
      builder.put('vbsRunning', stated(/^running$/i.test(value), line, value));
  },
};

type Flag = { [K in ReadingName]: ReadingValues[K] extends boolean ? K : never }[ReadingName];

function readFlag(...names: readonly Flag[]): Reader {
  return ({ value, line }, builder) => {
    const isTrue = /^true$/i.test(value);
    if (!isTrue && !/^false$/i.test(value)) return;
    for (const name of names) {
      // The first source of a reading is the most certain one; the second does not contradict it.
      if (builder.readings[name] === undefined || name !== 'dep')
        builder.put(name, stated(isTrue, line, value));
    }
  };
}

/** Once a hypervisor runs, a *false* means only that Windows cannot see. */
function forgetHiddenFlags(builder: DraftBuilder): void {
  if (builder.readings.hypervisorPresent?.value !== true) return;
  const hidden: readonly Flag[] = [
    'vmMonitorModeExtensions',
    'virtualizationSupported',
    'virtualizationEnabledInFirmware',
    'slat',
    'dep',
  ];
  for (const name of hidden) {
    if (builder.readings[name]?.value === false) delete builder.readings[name];
  }
}

function readNumberInto(name: 'build' | 'sockets' | 'logicalProcessors'): Reader {
  return ({ value, line }, builder) => {
    if (/^\d{1,6}$/.test(value)) builder.put(name, stated(Number(value), line, value));
  };
}

function readText(name: 'manufacturer' | 'model'): Reader {
  return ({ value, line }, builder) => builder.put(name, stated(value, line, value));
}

function readMemory(gibPerUnit: number): Reader {
  return ({ value, line }, builder) => {
    if (builder.readings.memoryGiB !== undefined || !/^\d{4,16}$/.test(value)) return;
    builder.put('memoryGiB', stated(roundGib(Number(value) * gibPerUnit), line, value));
  };
}

/** `65429.15`, `131,018.4`: Get-VMHost divides bytes and keeps a fraction. */
function readMegabytes({ value, line }: Property, builder: DraftBuilder): void {
  if (builder.readings.memoryGiB !== undefined || !/^\d{1,3}(?:[.,']?\d{1,3}){0,6}$/.test(value)) return;
  const whole =
    /^(.*?)(?:[.,]\d{1,2}|(?<=\d{4,})[.,]\d{1,20}|(?<=[.,]\d{3})[.,]\d{1,20})?$/.exec(value)?.[1] ?? '';
  builder.put('memoryGiB', stated(roundGib(Number(whole.replace(/[.,']/g, '')) / 1_024), line, value));
}

function readEdition(lookUp: typeof editionOfId): Reader {
  return ({ value, line }, builder) => {
    const found = lookUp(value);
    if (builder.readings.edition === undefined && found?.edition !== undefined)
      builder.put('edition', stated(found.edition, line, value));
    if (found?.evaluation === true) builder.put('evaluation', stated(true, line, value));
  };
}

/** Names Windows 11 "Windows 10": believed about servers, and about the edition where nothing better tells. */
function readProductName({ value, line }: Property, builder: DraftBuilder): void {
  const name = readSystemName(value);
  if (name === undefined) return;
  const { release, ...rest } = name;
  const isCertain = rest.kind === 'server' && release !== undefined;
  if (builder.readings.osRelease !== undefined) return;
  putSystemName(isCertain ? name : rest, line, value, builder);
}

function readProductType({ value, line }: Property, builder: DraftBuilder): void {
  const kind = kindOf(value);
  if (kind !== undefined) builder.put('systemKind', stated(kind, line, value));
  if (/^domaincontroller$/i.test(value)) builder.put('domainRole', stated('domain-controller', line, value));
}

function readInstallation({ value, line }: Property, builder: DraftBuilder): void {
  const kind = kindOf(value);
  if (kind !== undefined) builder.put('systemKind', stated(kind, line, value));
  if (/^server ?core$/i.test(value)) builder.put('serverCore', stated(true, line, value));
  if (/^fullserver$/i.test(value)) builder.put('serverCore', stated(false, line, value));
}

function readArchitecture({ value, line }: Property, builder: DraftBuilder): void {
  // The type of the PC tells what the processor can, and this what is installed.
  if (/^32[ -]?bit/i.test(value)) {
    builder.readings.architecture = stated('x86', line, value);
    builder.readings.x64 = stated(false, line, value);
    return;
  }
  if (builder.readings.architecture !== undefined) return;
  if (/^arm/i.test(value)) {
    builder.put('architecture', stated('arm64', line, value));
  } else if (/^64[ -]?bit/i.test(value)) {
    builder.put('x64', stated(true, line, value));
  }
}

function readMobility({ value, line }: Property, builder: DraftBuilder): void {
  const mobile = isMobile(value);
  if (mobile !== undefined && builder.readings.laptop?.value !== true)
    builder.put('laptop', stated(mobile, line, value));
}

function readProcessors({ value, line }: Property, builder: DraftBuilder): void {
  const [first] = listOf(value);
  if (first !== undefined) builder.put('cpuModel', stated(first, line, first));
}

function readAdapters({ value, line }: Property, builder: DraftBuilder): void {
  const list = new NicList();
  for (const name of listOf(value)) list.add(name, line);
  list.putInto(builder, (nics) => stated(nics, line, value));
}
