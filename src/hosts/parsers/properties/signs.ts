/** Kinds of objects that something is read from, or that are claimed so that nobody else misreads them. */
export type ObjectKind = keyof typeof SIGNS;

/** Names, in lower case, that only objects of one kind have. The order decides where objects share names. */
const SIGNS = {
  'vm-checkpoint': ['snapshottype'],
  'vm-disk': ['controllerlocation'],
  'vm-adapter': ['ismanagementos', 'portmirroringmode', 'macaddressspoofing', 'iovweight'],
  'replication-server': ['repenabled', 'replicationallowedfromanyserver', 'allowanyserver'],
  'vm-replication': [
    'replicaserver',
    'replicaservername',
    'autoresynchronizeenabled',
    'autoresynchronizeintervalstart',
    'compressionenabled',
  ],
  vm: [
    'cpuusage(%)',
    'memoryassigned(m)',
    'integrationservicesstate',
    'integrationservicesversion',
    'parentsnapshotname',
    'parentcheckpointname',
    'memorystartup',
    'startup(m)',
    'dynamicmemoryenabled',
    'smartpagingfilepath',
    'checkpointtype',
    'automaticstartaction',
    'compatibilityformigrationenabled',
  ],
  'vm-integration': ['primarystatusdescription'],
  'switch-extension': ['extensiontype', 'parentextensionname'],
  vhd: ['vhdtype', 'vhdformat'],
  'storage-path': ['resourcepooltype'],
  'fibre-channel-adapter': ['sanname'],
  'vm-san': ['hostbusadapters'],
  'smb-connection': ['dialect'],
  'adapter-vmq': ['basevmqprocessor', 'basevmqprocessornumber', 'numberofreceivequeues'],
  'adapter-rdma': ['pfc', 'maxqueuepaircount'],
  'adapter-sriov': ['numvfs', 'sriovsupport'],
  service: ['servicesdependedon', 'starttype', 'canpauseandcontinue'],
  'com-port': ['debuggermode'],
  // Told by the command above alone.
  'scsi-controller': [],
  'switch-team': ['teamingmode'],
  'vm-switch': [
    'switchtype',
    'netadapterinterfacedescription',
    'netadapterinterfacedescriptions',
    'embeddedteamingenabled',
  ],
  'vm-host': [
    'logicalprocessorcount',
    'virtualmachinemigrationenabled',
    'virtualharddiskpath',
    'iovsupport',
    'memorycapacity',
    'memorycapacity(m)',
    'numaspanningenabled',
  ],
  'hardware-info': ['pcielinkspeed', 'pcielinkwidth', 'numanode'],
  'ip-configuration': ['ipv4defaultgateway', 'netprofile.name', 'dnsserver', 'ipv4address'],
  'net-adapter': ['interfacedescription', 'ifdesc', 'linkspeed', 'mediaconnectionstate', 'ifoperstatus'],
  tpm: ['tpmpresent', 'tpmready', 'isenabled_initialvalue', 'isactivated_initialvalue'],
  feature: ['featurename'],
  'device-guard': [
    'virtualizationbasedsecuritystatus',
    'securityservicesrunning',
    'securityservicesconfigured',
  ],
  'computer-system': [
    'numberofprocessors',
    'hypervisorpresent',
    'totalphysicalmemory',
    'pcsystemtype',
    'pcsystemtypeex',
    'partofdomain',
    'domainrole',
    'systemfamily',
    'primaryownername',
    'systemtype',
  ],
  'operating-system': [
    'osarchitecture',
    'operatingsystemsku',
    'totalvisiblememorysize',
    'dataexecutionprevention_available',
    'buildnumber',
    'buildtype',
    'freephysicalmemory',
    'windowsdirectory',
    'registereduser',
    'servicepackmajorversion',
    'lastbootuptime',
  ],
  memory: ['banklabel', 'devicelocator', 'configuredclockspeed', 'memorytype', 'smbiosmemorytype'],
  battery: ['estimatedchargeremaining', 'batterystatus', 'designvoltage', 'estimatedruntime'],
  enclosure: ['chassistypes'],
  bios: ['smbiosbiosversion', 'biosversion', 'smbiosmajorversion'],
  product: ['identifyingnumber', 'uuid'],
  baseboard: ['hostingboard', 'configoptions', 'product', 'sku'],
  volume: ['driveletter', 'filesystemlabel', 'drivetype', 'sizeremaining'],
  'physical-disk': ['canpool', 'bustype', 'healthstatus', 'partitionstyle'],
  'disk-drive': ['interfacetype', 'bytespersector', 'totalsectors', 'scsitargetid'],
  nic: [
    'netconnectionid',
    'netconnectionstatus',
    'netenabled',
    'adaptertype',
    'adaptertypeid',
    'physicaladapter',
    'dhcpenabled',
    'ipenabled',
    'connectionid',
    'connectionstatus',
  ],
  processor: [
    'numberofcores',
    'numberofenabledcore',
    'vmmonitormodeextensions',
    'virtualizationfirmwareenabled',
    'secondleveladdresstranslationextensions',
    'socketdesignation',
    'addresswidth',
    'maxclockspeed',
    'currentclockspeed',
    'l2cachesize',
    'l3cachesize',
    'threadcount',
    'processorid',
    'numberoflogicalprocessors',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const KIND_OF_NAME = new Map<string, ObjectKind>();
for (const [kind, names] of Object.entries(SIGNS))
  for (const name of names) KIND_OF_NAME.set(name, kind as ObjectKind);

const ORDER = Object.keys(SIGNS) as ObjectKind[];

/** Whether a name is one that only objects of one kind have. */
export const isSign = (name: string): boolean => KIND_OF_NAME.has(name.toLowerCase()) || name === 'Capacity';

/** The kind that the names of an object's properties show; the first in the order where they show several. */
export function kindOfNames(names: readonly string[]): ObjectKind | undefined {
  const kinds = new Set(names.map((name) => KIND_OF_NAME.get(name)));
  return ORDER.find((kind) => kinds.has(kind));
}
