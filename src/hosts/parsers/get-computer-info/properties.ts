/** The properties that something is read from, as PowerShell spells them, in lower case. */
const NAMES: ReadonlySet<string> = new Set([
  'windowseditionid',
  'windowsinstallationtype',
  'windowsproductname',
  'windowscurrentversion',
  'windowsversion',
  'windowsbuildlabex',
  'biosmanufacturer',
  'biosname',
  'biosfirmwaretype',
  'csdomain',
  'csdomainrole',
  'cspartofdomain',
  'cshypervisorpresent',
  'csmanufacturer',
  'csmodel',
  'csname',
  'cssystemfamily',
  'csnetworkadapters',
  'csnumberoflogicalprocessors',
  'csnumberofprocessors',
  'csprocessors',
  'cspcsystemtype',
  'cspcsystemtypeex',
  'cssystemtype',
  'cstotalphysicalmemory',
  'csphyicallyinstalledmemory',
  'csphysicallyinstalledmemory',
  'osname',
  'osoperatingsystemsku',
  'osversion',
  'osbuildnumber',
  'osproducttype',
  'osserverlevel',
  'osarchitecture',
  'osdisplayversion',
  'ostotalvisiblememorysize',
  'osdataexecutionpreventionavailable',
  'powerplatformrole',
  'hypervisorpresent',
  'hypervrequirementdataexecutionpreventionavailable',
  'hypervrequirementsecondleveladdresstranslation',
  'hypervrequirementvirtualizationfirmwareenabled',
  'hypervrequirementvmmonitormodeextensions',
  'deviceguardsmartstatus',
]);

/** Names that WMI uses for itself, with flags that mean nothing once a hypervisor runs. */
const ALSO_WMI: ReadonlySet<string> = new Set(['hypervisorpresent']);

export const isProperty = (name: string): boolean =>
  NAMES.has(name.toLowerCase()) && !(ALSO_WMI.has(name.toLowerCase()) && !name.startsWith('HyperV'));

/** Whether a name is of the command at all: it prints some two hundred, most of no interest here. */
export const isFamily = (name: string): boolean =>
  isProperty(name) ||
  /^(?:Windows|Bios|Cs|Os|OS|HyperV|DeviceGuard)[A-Z]|^(?:KeyboardLayout|TimeZone|LogonServer)$/.test(name);
