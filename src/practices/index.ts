import type { Practice } from './define-practice.ts';
import { domainMembership } from './host/domain-membership.ts';
import { errorCorrectingMemory } from './host/error-correcting-memory.ts';
import { hypervisorRunning } from './host/hypervisor-running.ts';
import { logicalProcessors } from './host/logical-processors.ts';
import { onlyRole } from './host/only-role.ts';
import { remotefxDomainController } from './host/remotefx-domain-controller.ts';
import { serverCore } from './host/server-core.ts';
import { virtualMachineCount } from './host/virtual-machine-count.ts';
import { vmmsAutomatic } from './host/vmms-automatic.ts';
import { vmmsRunning } from './host/vmms-running.ts';
import { liveMigrationAllFastNetworks } from './network/live-migration-all-fast-networks.ts';
import { liveMigrationOneFastNetwork } from './network/live-migration-one-fast-network.ts';
import { managementAdapterEnabled } from './network/management-adapter-enabled.ts';
import { moreNetworkAdapters } from './network/more-network-adapters.ts';
import { portMirroringDestination } from './network/port-mirroring-destination.ts';
import { portMirroringSource } from './network/port-mirroring-source.ts';
import { reserveExternalSwitch } from './network/reserve-external-switch.ts';
import { srIovFunctionsExhausted } from './network/sr-iov-functions-exhausted.ts';
import { srIovUnused } from './network/sr-iov-unused.ts';
import { teamDefaultMode } from './network/team-default-mode.ts';
import { teamOneInterface } from './network/team-one-interface.ts';
import { vmqEnabled } from './network/vmq-enabled.ts';
import { wfpExtension } from './network/wfp-extension.ts';
import { replicaAuthorization } from './replica/replica-authorization.ts';
import { replicaCertificate } from './replica/replica-certificate.ts';
import { replicaCompression } from './replica/replica-compression.ts';
import { replicaPagingFile } from './replica/replica-paging-file.ts';
import { replicaPaused } from './replica/replica-paused.ts';
import { replicaRecoverySnapshots } from './replica/replica-recovery-snapshots.ts';
import { replicaResynchronization } from './replica/replica-resynchronization.ts';
import { replicaSpecificPrimaries } from './replica/replica-specific-primaries.ts';
import { replicaVss } from './replica/replica-vss.ts';
import { differencingDisks } from './storage/differencing-disks.ts';
import { dynamicDisks } from './storage/dynamic-disks.ts';
import { smbContinuousAvailability } from './storage/smb-continuous-availability.ts';
import { smbVersion } from './storage/smb-version.ts';
import { storagePathPools } from './storage/storage-path-pools.ts';
import { storageQosDifferencing } from './storage/storage-qos-differencing.ts';
import { vhdDifferencing } from './storage/vhd-differencing.ts';
import { vhdDynamic } from './storage/vhd-dynamic.ts';
import { virtualSanAdapter } from './storage/virtual-san-adapter.ts';
import { checkpoints } from './vm/checkpoints.ts';
import { fibreChannelRedundancy } from './vm/fibre-channel-redundancy.ts';
import { generation2SerialPorts } from './vm/generation-2-serial-ports.ts';
import { integrationServicesCurrent } from './vm/integration-services-current.ts';
import { integrationServicesWorking } from './vm/integration-services-working.ts';
import { offerIntegrationServices } from './vm/offer-integration-services.ts';
import { paused } from './vm/paused.ts';
import { scsiHotPlug } from './vm/scsi-hot-plug.ts';
import { smartPagingLocation } from './vm/smart-paging-location.ts';

/** Every practice that a pasted text can decide, by area. */
export const practices: readonly Practice[] = [
  domainMembership,
  errorCorrectingMemory,
  hypervisorRunning,
  logicalProcessors,
  onlyRole,
  remotefxDomainController,
  serverCore,
  virtualMachineCount,
  vmmsAutomatic,
  vmmsRunning,
  liveMigrationAllFastNetworks,
  liveMigrationOneFastNetwork,
  managementAdapterEnabled,
  moreNetworkAdapters,
  portMirroringDestination,
  portMirroringSource,
  reserveExternalSwitch,
  srIovFunctionsExhausted,
  srIovUnused,
  teamDefaultMode,
  teamOneInterface,
  vmqEnabled,
  wfpExtension,
  checkpoints,
  fibreChannelRedundancy,
  generation2SerialPorts,
  integrationServicesCurrent,
  integrationServicesWorking,
  offerIntegrationServices,
  paused,
  scsiHotPlug,
  smartPagingLocation,
  differencingDisks,
  dynamicDisks,
  smbContinuousAvailability,
  smbVersion,
  storagePathPools,
  storageQosDifferencing,
  vhdDifferencing,
  vhdDynamic,
  virtualSanAdapter,
  replicaAuthorization,
  replicaCertificate,
  replicaCompression,
  replicaPagingFile,
  replicaPaused,
  replicaRecoverySnapshots,
  replicaResynchronization,
  replicaSpecificPrimaries,
  replicaVss,
];
