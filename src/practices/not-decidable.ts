/** Why a practice that text could decide in principle is not decided, by reason. */
const REASONS: readonly (readonly [why: string, ids: readonly string[]])[] = [
  [
    'No output of the host names the operating system of a guest, and the name of a virtual machine proves none.',
    [
      'bpa.windows-7-virtual-processors',
      'bpa.windows-vista-virtual-processors',
      'bpa.windows-vista-minimum-memory',
      'bpa.windows-vista-recommended-memory',
      'bpa.windows-7-minimum-memory',
      'bpa.windows-7-recommended-memory',
      'bpa.windows-8-minimum-memory',
      'bpa.windows-8-recommended-memory',
      'bpa.windows-8-1-minimum-memory',
      'bpa.windows-8-1-recommended-memory',
      'bpa.windows-10-minimum-memory',
      'bpa.windows-10-recommended-memory',
      'bpa.windows-server-2008-minimum-memory',
      'bpa.windows-server-2008-recommended-memory',
      'bpa.windows-server-2008-r2-minimum-memory',
      'bpa.windows-server-2008-r2-recommended-memory',
      'bpa.windows-server-2012-minimum-memory',
      'bpa.windows-server-2012-recommended-memory',
      'bpa.windows-server-2012-r2-minimum-memory',
      'bpa.windows-server-2012-r2-recommended-memory',
      'bpa.windows-server-2016-minimum-memory',
      'bpa.windows-server-2016-recommended-memory',
      'bpa.windows-vista-dynamic-minimum',
      'bpa.windows-vista-dynamic-recommended',
      'bpa.windows-7-dynamic-minimum',
      'bpa.windows-7-dynamic-recommended',
      'bpa.windows-8-dynamic-minimum',
      'bpa.windows-8-dynamic-recommended',
      'bpa.windows-8-1-dynamic-minimum',
      'bpa.windows-8-1-dynamic-recommended',
      'bpa.windows-server-2008-dynamic-minimum',
      'bpa.windows-server-2008-dynamic-recommended',
      'bpa.windows-server-2008-r2-dynamic-minimum',
      'bpa.windows-server-2008-r2-dynamic-recommended',
      'bpa.windows-server-2012-dynamic-minimum',
      'bpa.windows-server-2012-dynamic-recommended',
      'bpa.windows-server-2012-r2-dynamic-minimum',
      'bpa.windows-server-2012-r2-dynamic-recommended',
      'bpa.sr-iov-guest',
      'bpa.scsi-guest',
      'bpa.legacy-network-adapter',
    ],
  ],
  [
    'The adapters of RemoteFX are not read: it has been switched off everywhere since July 2020, and the rule is known by its name only.',
    ['bpa.remotefx-slat', 'bpa.remotefx-gpu'],
  ],
  [
    'Only the guest shows why it has no virtual function: one that is still starting looks the same from the host.',
    ['bpa.sr-iov-driver'],
  ],
  ['Whose primary servers they are has to be asked: no output says it.', ['bpa.replica-trust-groups']],
  [
    'The broker shows in the resources of the cluster, which are not read, and whether the host is in a cluster has to be asked.',
    ['bpa.replica-broker'],
  ],
  [
    'The bandwidth may be limited in the network too, which no output of the host shows.',
    ['bpa.replica-throttling'],
  ],
  [
    'Whether the guest has a fixed address shows in the guest.',
    ['bpa.replica-failover-address', 'bpa.replica-integration-services'],
  ],
  [
    'Which disk of the host a virtual hard disk lies on does not follow from Get-VHD and Get-Disk.',
    ['bpa.disk-alignment', 'bpa.disk-sector-size'],
  ],
  ['The page does not say how few addresses are few.', ['bpa.mac-address-range']],
  ['The page does not say which private VLANs are set up wrongly.', ['bpa.private-vlan']],
  [
    'The names of mandatory features are not those of the extensions that provide them.',
    ['bpa.mandatory-switch-extension'],
  ],
  [
    'Only the name of the rule is known, for one release, and no page says what exactly it looks at.',
    ['bpa.replica-vhdx', 'bpa.storage-pool-subdirectory'],
  ],
];

/** The reasons by the id of the practice. */
export const NOT_DECIDABLE: Readonly<Record<string, string>> = Object.fromEntries(
  REASONS.flatMap(([why, ids]) => ids.map((id) => [id, why])),
);
