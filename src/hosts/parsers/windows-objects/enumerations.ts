/** PC types, as WMI and PowerShell number them. */
const PC_TYPES = [
  'Unspecified',
  'Desktop',
  'Mobile',
  'Workstation',
  'EnterpriseServer',
  'SOHOServer',
  'AppliancePC',
  'PerformanceServer',
];
const WITH_SLATE = [...PC_TYPES, 'Slate'];

/** Names of numbered values, by property: WMI and JSON give the number, `Get-ComputerInfo` the name. */
const ENUMERATIONS: Readonly<Record<string, readonly string[]>> = {
  csdomainrole: [
    'StandaloneWorkstation',
    'MemberWorkstation',
    'StandaloneServer',
    'MemberServer',
    'BackupDomainController',
    'PrimaryDomainController',
  ],
  cspcsystemtype: [...PC_TYPES, 'Maximum'],
  cspcsystemtypeex: WITH_SLATE,
  powerplatformrole: WITH_SLATE,
  osproducttype: ['Unknown', 'WorkStation', 'DomainController', 'Server'],
  osserverlevel: ['Unknown', 'NanoServer', 'ServerCore', 'ServerCore', 'FullServer'],
  biosfirmwaretype: ['Unknown', 'Bios', 'Uefi'],
  // Configured is not running: a restart is due, or the hardware lacks something.
  deviceguardsmartstatus: ['Off', 'Off', 'Running'],
  virtualizationbasedsecuritystatus: ['Off', 'Off', 'Running'],
};

/** The name of a value that is a number; any other value as it is. `property`: in lower case. */
export const nameOfValue = (property: string, value: string): string =>
  /^\d$/.test(value) ? (ENUMERATIONS[property]?.[Number(value)] ?? value) : value;
