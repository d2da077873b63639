import { find, type Property, type PropertyGroup } from '../properties/property.ts';
import { nameOfValue } from './enumerations.ts';
import type { WindowsKind } from './kind-of-object.ts';

/** What other classes call what `Get-ComputerInfo` has too, and what it has not. */
const NAMES: { readonly [K in WindowsKind]?: Readonly<Record<string, string>> } = {
  'computer-system': {
    manufacturer: 'csmanufacturer',
    model: 'csmodel',
    systemfamily: 'cssystemfamily',
    hypervisorpresent: 'hypervisorpresent',
    totalphysicalmemory: 'cstotalphysicalmemory',
    numberofprocessors: 'csnumberofprocessors',
    numberoflogicalprocessors: 'csnumberoflogicalprocessors',
    domainrole: 'csdomainrole',
    systemtype: 'cssystemtype',
    pcsystemtype: 'cspcsystemtype',
    pcsystemtypeex: 'cspcsystemtypeex',
  },
  'operating-system': {
    caption: 'osname',
    version: 'osversion',
    buildnumber: 'osbuildnumber',
    osarchitecture: 'osarchitecture',
    operatingsystemsku: 'osoperatingsystemsku',
    producttype: 'osproducttype',
    totalvisiblememorysize: 'ostotalvisiblememorysize',
    dataexecutionprevention_available: 'osdataexecutionpreventionavailable',
    installationtype: 'windowsinstallationtype',
    editionid: 'windowseditionid',
  },
  product: { vendor: 'csmanufacturer', name: 'csmodel' },
  'device-guard': { virtualizationbasedsecuritystatus: 'deviceguardsmartstatus' },
  tpm: { tpmpresent: 'tpmpresent' },
  firmware: { biosfirmwaretype: 'biosfirmwaretype', secureboot: 'secureboot' },
  'vm-host': {
    logicalprocessorcount: 'csnumberoflogicalprocessors',
    memorycapacity: 'cstotalphysicalmemory',
    'memorycapacity(m)': 'memorycapacity(m)',
    iovsupport: 'iovsupport',
  },
};

/** The properties of an object under the names that `Get-ComputerInfo` gives them, numbered values by name. */
export function inOneVocabulary(group: PropertyGroup, kind: WindowsKind): readonly Property[] {
  if (kind === 'computer-info') return group.properties.map((property) => renamed(property, property.name));
  const names = NAMES[kind] ?? {};
  const lenovo = kind === 'product' && /^lenovo$/i.test(find(group, 'vendor')?.value ?? '');
  return group.properties.flatMap((property) => {
    const name = property.name.toLowerCase();
    // Lenovo puts its order number where others put the model, and the model where others put a version.
    const own =
      lenovo && (name === 'name' || name === 'version')
        ? name === 'version'
          ? 'csmodel'
          : undefined
        : (names[name] ?? (SYSTEM_KINDS.includes(kind) ? borrowed(property) : undefined));
    return own === undefined ? [] : [renamed(property, own)];
  });
}

/** People put together what belongs to the two in one object: `select Manufacturer, Model, BuildNumber`. */
const SYSTEM_KINDS: readonly WindowsKind[] = ['computer-system', 'operating-system'];

/** What a name means whichever of the two it stands in; `undefined` where both have one of their own. */
function borrowed({ name, value }: Property): string | undefined {
  const lower = name.toLowerCase();
  if (lower === 'caption') return /^microsoft windows/i.test(value) ? 'osname' : undefined;
  return SYSTEM_KINDS.map((kind) => NAMES[kind]?.[lower]).find((own) => own !== undefined);
}

function renamed(property: Property, name: string): Property {
  return { ...property, name, value: nameOfValue(name.toLowerCase(), property.value) };
}
