import type { PlanCase } from './case.ts';

const SEPARATE = ['network.management-separation', 'network.team.lbfo'];

/** Windows Server 2008 and 2008 R2: an adapter for each kind of traffic, and no team. */
export const byAdapter: Readonly<Record<string, PlanCase>> = {
  'first example of the talk: four adapters, Fibre Channel': {
    asked: '2008, 4 adapters, Fibre Channel',
    best: '3 separate switches for VM traffic; 1 bare for management',
    says: [/nothing is teamed/, /no virtual machine uses/],
    rejects: [
      [/^LBFO of 3/, /has no NIC team/],
      [/^SET of 3/, /has no Switch Embedded Teaming/],
    ],
    truth: ['network.example.fibre-channel', ...SEPARATE],
  },
  'second example of the talk: four adapters, iSCSI': {
    asked: '2008, 4 adapters, iSCSI',
    best: '2 separate switches for VM traffic; 1 bare for management; 1 bare for iSCSI storage',
    says: [/iSCSI has a bare adapter of its own/],
    truth: ['network.example.iscsi', 'network.adapters.iscsi-dedicated', ...SEPARATE],
  },
  'one adapter is shared, and the plan says how many are recommended': {
    asked: '2008, 1 adapter',
    best: 'one switch on one adapter for management and VM traffic',
    says: [/at least 2 adapters are recommended, 3 with iSCSI/, /One more adapter would mend/],
    truth: ['network.adapters.minimum', 'network.adapters.minimum-iscsi'],
  },
  'three adapters with iSCSI are the minimum of the talk': {
    asked: '3 nics iscsi 2008',
    best: 'one switch on one adapter for VM traffic; 1 bare for management; 1 bare for iSCSI storage',
    truth: ['network.adapters.minimum-iscsi', ...SEPARATE],
  },
  'two adapters with iSCSI: storage stays apart': {
    asked: '2 nics iscsi 2008',
    best: 'one switch on one adapter for management and VM traffic; 1 bare for iSCSI storage',
    says: [/The parent partition shares its adapter/, /One more adapter would mend/],
    truth: ['network.adapters.iscsi-dedicated', 'network.adapters.minimum-iscsi'],
  },
  'a fifth adapter with iSCSI is the second path': {
    asked: '5 nics iscsi 2008',
    best: '2 separate switches for VM traffic; 1 bare for management; 2 bare for iSCSI storage',
    truth: ['network.separation.storage', ...SEPARATE],
  },
  'wireless only on 2008': {
    asked: '1 wireless 2008',
    best: 'Internal switch, with the connection of the host shared',
    says: [/Internet Connection Sharing/, /demonstrations/],
    rejects: [[/External switch/, /binds no external switch/]],
    truth: ['network.wireless.external-switch', 'network.wireless.workaround'],
  },
  'a cluster of 2008 has no live migration': {
    asked: '6 nics cluster fibre channel 2008',
    best: '4 separate switches for VM traffic; 1 bare for management; 1 bare for cluster',
    truth: ['feature.live-migration', ...SEPARATE],
  },
  'a cluster node of 2008 R2 with four adapters and iSCSI': {
    asked: '2008 R2, 4, iSCSI cluster',
    best: 'one switch on one adapter for VM traffic; 1 bare for management; 1 bare for iSCSI storage; 1 bare for live migration and cluster',
    says: [
      /CSV.* and live migration share one adapter/,
      /One more adapter would mend: Cluster communication/,
    ],
    truth: ['network.separation.live-migration', 'network.separation.cluster', ...SEPARATE],
  },
  'a fifth adapter splits the cluster from live migration': {
    asked: '5 nics iscsi cluster 2008 R2',
    best: 'one switch on one adapter for VM traffic; 1 bare for management; 1 bare for iSCSI storage; 1 bare for live migration; 1 bare for cluster',
    truth: ['network.separation.live-migration', 'network.separation.cluster', ...SEPARATE],
  },
  'a sixth adapter is the second path to storage': {
    asked: '6 nics iscsi cluster 2008 R2',
    best: 'one switch on one adapter for VM traffic; 1 bare for management; 2 bare for iSCSI storage; 1 bare for live migration; 1 bare for cluster',
    truth: ['network.separation.storage', ...SEPARATE],
  },
  'eight adapters and Fibre Channel on 2008 R2: still no team': {
    asked: '2008 R2, 8, Fibre Channel cluster',
    best: '5 separate switches for VM traffic; 1 bare for management; 1 bare for live migration; 1 bare for cluster',
    rejects: [[/^LBFO/, /has no NIC team/]],
    truth: ['network.separation.live-migration', 'network.separation.cluster', ...SEPARATE],
  },
  'two adapters on 2008 R2': {
    asked: '2 nics 2008 R2',
    best: 'one switch on one adapter for VM traffic; 1 bare for management',
    truth: ['network.adapters.minimum', ...SEPARATE],
  },
  'Storage Spaces Direct on 2008 is declined': {
    asked: '4 nics s2d 2008',
    best: 'Windows Server 2008 has no support for Storage Spaces Direct.',
    truth: ['feature.storage-spaces-direct'],
  },
};
