import {
  count,
  exact,
  type Field,
  filled,
  flag,
  memoryGiB,
  named,
  type Told,
  whole,
  word,
} from './fields.ts';

type Shape = Readonly<Record<string, Field<unknown>>>;

/** An object of the setup with what the paste tells of it; a value that is absent was not in the paste. */
export type SetupObject<S extends Shape> = {
  readonly [K in keyof S]?: S[K] extends Field<infer T> ? Told<T> : never;
} & {
  /** The line on which the object begins. */
  readonly line: number;
};

const BYTE = 2 ** -30;
const MEBIBYTE = 2 ** -10;

/** Get-VM, and what Get-VMProcessor and Get-VMMemory add. */
const vm = {
  name: named('vmname', 'name'),
  state: word('state'),
  generation: count('generation'),
  configurationVersion: exact('version'),
  virtualProcessors: count('processorcount', 'count'),
  dynamicMemory: flag('dynamicmemoryenabled'),
  memoryStartupGiB: memoryGiB({ memorystartup: BYTE, 'startup(m)': MEBIBYTE, startup: BYTE }),
  memoryMinimumGiB: memoryGiB({ memoryminimum: BYTE, 'minimum(m)': MEBIBYTE, minimum: BYTE }),
  memoryMaximumGiB: memoryGiB({ memorymaximum: BYTE, 'maximum(m)': MEBIBYTE, maximum: BYTE }),
  integrationServicesState: word('integrationservicesstate'),
  hasParentCheckpoint: filled('parentsnapshotname', 'parentcheckpointname'),
  smartPagingPath: exact('smartpagingfilepath'),
} satisfies Shape;

const vmSwitch = {
  name: named('name'),
  type: word('switchtype'),
  sharedWithManagement: flag('allowmanagementos'),
  adapter: named('netadapterinterfacedescription'),
  adapters: whole('netadapterinterfacedescriptions'),
  embeddedTeaming: flag('embeddedteamingenabled'),
  iovEnabled: flag('iovenabled'),
  virtualFunctions: count('iovvirtualfunctioncount'),
  virtualFunctionsInUse: count('iovvirtualfunctionsinuse'),
} satisfies Shape;

/** Get-NetLbfoTeam and Get-VMSwitchTeam. */
const team = {
  name: named('name'),
  members: whole('members'),
  interfaces: whole('teamnics'),
  /** Members of the team of a switch (SET). */
  adapters: whole('netadapterinterfacedescription'),
  mode: word('teamingmode'),
} satisfies Shape;

/** Get-NetAdapter, and Get-NetLbfoTeamNic, which prints interfaces of teams the same way. */
const netAdapter = {
  name: named('name'),
  description: named('interfacedescription', 'ifdesc'),
  status: word('status'),
  team: named('team'),
  isDefault: flag('default'),
  /** A VLAN of its own; printed empty where there is none. */
  hasVlan: filled('vlanid'),
} satisfies Shape;

/** Get-NetAdapterVmq, Get-NetAdapterRdma, Get-NetAdapterSriov: what an adapter can do, and whether it is on. */
const offload = {
  name: named('name', 'ifalias'),
  description: named('interfacedescription', 'ifdesc'),
  enabled: flag('enabled'),
} satisfies Shape;

const disk = {
  vm: named('vmname'),
  controller: word('controllertype'),
  path: exact('path'),
  minimumIops: count('minimumiops'),
  maximumIops: count('maximumiops'),
} satisfies Shape;

const vhd = {
  path: named('path'),
  format: word('vhdformat'),
  type: word('vhdtype'),
  parent: exact('parentpath'),
} satisfies Shape;

const vmAdapter = {
  name: named('name'),
  vm: named('vmname'),
  isManagement: flag('ismanagementos'),
  switch: exact('switchname'),
  mirroring: word('portmirroringmode', 'portmirroring'),
  iovWeight: count('iovweight'),
} satisfies Shape;

const integrationService = {
  vm: named('vmname'),
  name: named('name'),
  id: exact('id'),
  enabled: flag('enabled'),
  /** `OK`; printed empty while the virtual machine is off. */
  status: { names: ['primarystatusdescription'], read: (text) => text } as Field<string>,
} satisfies Shape;

const checkpoint = {
  vm: named('vmname'),
  name: named('name'),
  type: word('snapshottype'),
} satisfies Shape;

const replication = {
  vm: named('vmname', 'name'),
  state: word('state', 'replicationstate'),
  mode: word('mode', 'replicationmode'),
  authentication: word('authenticationtype', 'authtype'),
  compressed: flag('compressionenabled'),
  resynchronizes: flag('autoresynchronizeenabled'),
  consistentEveryHours: count('vsssnapshotfrequencyhour', 'vsssnapshotfrequency'),
  excludesDisks: filled('excludeddisks'),
} satisfies Shape;

const replicationServer = {
  enabled: flag('replicationenabled', 'repenabled'),
  anyServer: flag('replicationallowedfromanyserver', 'allowanyserver'),
  hasEntries: filled('authorizationentries', 'authorizationentry'),
} satisfies Shape;

const host = {
  migrationEnabled: flag('virtualmachinemigrationenabled'),
  anyNetworkForMigration: flag('useanynetworkformigration'),
} satisfies Shape;

const service = {
  name: named('name'),
  status: word('status', 'state'),
  start: word('starttype', 'startmode'),
} satisfies Shape;
const feature = {
  name: exact('name', 'featurename'),
  state: word('installstate', 'install state', 'state'),
} satisfies Shape;
const extension = {
  name: named('name'),
  switch: named('switchname'),
  enabled: flag('enabled'),
} satisfies Shape;
const scsiController = { vm: named('vmname') } satisfies Shape;
const comPort = { vm: named('vmname'), isConnected: filled('path') } satisfies Shape;
const fibreChannelAdapter = { vm: named('vmname') } satisfies Shape;
const san = { name: named('name'), hasAdapter: filled('hostbusadapters') } satisfies Shape;
const smbConnection = {
  server: exact('servername'),
  share: exact('sharename'),
  dialect: exact('dialect'),
  continuouslyAvailable: flag('continuouslyavailable'),
} satisfies Shape;
const storagePath = { path: exact('path'), pool: named('resourcepoolname') } satisfies Shape;

/** What is read of each part of a setup. */
export const SHAPES = {
  vms: vm,
  switches: vmSwitch,
  teams: team,
  netAdapters: netAdapter,
  vmq: offload,
  rdma: offload,
  sriov: offload,
  disks: disk,
  vhds: vhd,
  vmAdapters: vmAdapter,
  integrationServices: integrationService,
  checkpoints: checkpoint,
  replications: replication,
  replicationServers: replicationServer,
  hosts: host,
  services: service,
  features: feature,
  extensions: extension,
  scsiControllers: scsiController,
  comPorts: comPort,
  fibreChannelAdapters: fibreChannelAdapter,
  sans: san,
  smbConnections: smbConnection,
  storagePaths: storagePath,
} as const satisfies Readonly<Record<string, Shape>>;
