import type { PlanCase } from './case.ts';

const SET = ['network.team.set', 'network.team.lbfo-switch', 'network.management-separation'];

/** Windows Server 2016 to 2025: SET, and RDMA through virtual adapters of the host. */
export const set: Readonly<Record<string, PlanCase>> = {
  'two RDMA adapters and SMB on 2016: one SET, the first release that can': {
    asked: '2016, 2 x 10 GbE RDMA, SMB',
    best: 'SET of 2 for management, VM traffic and SMB storage',
    says: [/RDMA through virtual adapters of the host/, /data center bridging/],
    truth: [...SET, 'feature.rdma-host-vnic', 'network.plan.roce-dcb'],
  },
  'twelve gigabit adapters on 2016': {
    asked: '2016, 12 x 1 GbE',
    best: 'SET of 8 for VM traffic; LBFO of 2 for management; 2 bare for live migration',
    rejects: [[/^SET of 12/, /at most 8 members/]],
    truth: ['network.team.set-members.maximum', ...SET],
    disputed:
      'The shared case calls four members sensible; the page gives eight as the maximum and no smaller figure.',
  },
  'two speeds on 2016: the spare gigabit carries management and live migration is not slowed': {
    asked: '2x10GbE + 2x1GbE local 2016',
    best: 'SET of 2 for VM traffic; LBFO of 2 for management',
    rejects: [[/^SET of 4/, /one make, model and speed/]],
    truth: ['network.team.set-members-identical', ...SET],
  },
  'one adapter on 2016': {
    asked: '1x10GbE 2016',
    best: 'one switch on one adapter for management and VM traffic',
    truth: ['network.adapters.minimum'],
  },
  'Hyper-V Server 2019 is planned as Windows Server 2019': {
    asked: 'Hyper-V Server 2019, 4 x 1 GbE',
    best: 'SET of 4 for management and VM traffic',
    rejects: [[/^LBFO of 4/, /SET, which is recommended/]],
    truth: SET,
  },
  'a team of today on the way to 2022 is converted first': {
    asked: '2019 with an existing LBFO switch, going to 2022',
    best: 'SET of 2 for management and VM traffic',
    says: [/Convert the switch .* while Windows Server 2019 still runs/, /takes the two that a team has/],
    rejects: [[/^LBFO of 2/, /Windows Server 2022 refuses/]],
    truth: ['network.team.lbfo-switch'],
  },
  'an iSCSI cluster node of 2019 with four adapters': {
    asked: '4x10GbE iscsi cluster 2019',
    best: 'SET of 2 for management, VM traffic, live migration and cluster; 2 bare for iSCSI storage',
    truth: ['network.plan.iscsi-paths', ...SET],
  },
  'SMB Direct of a cluster beside gigabit: the fast ones carry the machines too': {
    asked: '2x25GbE rdma + 2x1GbE smb cluster 2019',
    best: 'SET of 2 for VM traffic, SMB storage, live migration and cluster; LBFO of 2 for management',
    says: [/RDMA through virtual adapters/, /data center bridging/],
    truth: ['feature.rdma-host-vnic', 'network.link-speed.minimum', 'capability.smb-direct'],
  },
  'SMB without RDMA beside gigabit: the fast ones carry storage and machines': {
    asked: '2 x 10GbE Intel X710 and 2 x 1GbE Broadcom 5720, SMB, 2019',
    best: 'SET of 2 for VM traffic and SMB storage; LBFO of 2 for management',
    truth: ['network.link-speed.minimum', 'network.plan.smb-adapters', ...SET],
  },
  'two cards with two ports each survive the loss of one': {
    asked: '2022, two dual-port 25 GbE cards, iSCSI',
    best: 'SET of 2 for management and VM traffic; 2 bare for iSCSI storage',
    rejects: [[/^LBFO of 2/, /refuses a NIC team/]],
    truth: ['network.plan.iscsi-paths', ...SET],
  },
  'two vendors never share a SET team': {
    asked: '2022, 2 x 10 GbE Intel + 2 x 10 GbE Broadcom',
    best: 'SET of 2 for management and VM traffic; 2 bare for live migration',
    rejects: [[/^SET of 4/, /one make, model and speed/]],
    truth: ['network.team.set-members-identical', 'network.separation.live-migration'],
  },
  'two adapters and iSCSI on 2022 depend on the vendor of the array': {
    asked: '2022, 2 x 10 GbE, iSCSI',
    best: 'SET of 2 for management, VM traffic and iSCSI storage',
    says: [/only if the array's vendor agrees/, /Two more adapters would mend/],
    rejects: [[/^LBFO of 2/, /refuses a NIC team/]],
    truth: ['network.plan.iscsi-team', 'network.plan.iscsi-paths', ...SET],
  },
  'one fast and one slow adapter on 2022': {
    asked: '1x10GbE + 1x1GbE 2022',
    best: 'one switch on one adapter for VM traffic; 1 bare for management',
    rejects: [[/^SET of 2/, /these differ/]],
    truth: ['network.team.set-members-identical'],
  },
  'a wireless adapter beside wired ones is left out': {
    asked: '2 nics + 1 wireless 2022',
    best: 'SET of 2 for management and VM traffic',
    says: [/wireless adapter stays out/],
    truth: SET,
  },
  'management controllers and virtual adapters are not counted': {
    asked: '4 nics + iDRAC USB + Bluetooth + vEthernet (VM) + Multiplexor 2022',
    best: 'SET of 4 for management and VM traffic',
    says: [/Not counted as network adapters: idrac usb, Bluetooth, vEthernet, Multiplexor/],
    truth: SET,
  },
  'two nodes with Storage Spaces Direct, cabled back to back': {
    asked: '2025, two-node Storage Spaces Direct, 2 x 25 GbE RDMA + 2 x 10 GbE',
    best: 'SET of 2 for management and VM traffic; 2 bare for Storage Spaces Direct storage, live migration and cluster',
    says: [/cabled to each other without a switch/, /subnet of its own/],
    truth: ['network.plan.switchless', 'network.plan.subnets', ...SET],
  },
  'four nodes with Storage Spaces Direct: one converged SET': {
    asked: '2025 four-node Storage Spaces Direct, 2 x 25 GbE RDMA',
    best: 'SET of 2 for management, VM traffic, Storage Spaces Direct storage, live migration and cluster',
    says: [/Network ATC/, /data center bridging/, /cap it/],
    truth: [
      'feature.network-atc',
      'network.plan.roce-dcb',
      'network.plan.migration-limit',
      'feature.converged-nic',
    ],
  },
  'a host alone on 2025': {
    asked: '2025 stand-alone, 2 x 10 GbE',
    best: 'SET of 2 for management and VM traffic',
    rejects: [[/^LBFO of 2/, /refuses a NIC team/]],
    truth: SET,
  },
  'an HBA is no network adapter': {
    asked: '2025, 4 x 10 GbE, Fibre Channel HBA',
    best: 'SET of 4 for management and VM traffic',
    says: [/Not counted as network adapters: HBA/],
    truth: SET,
  },
  'the cluster of the issue': {
    asked: '2x25GbE rdma + 2x1GbE cluster 2025',
    best: 'SET of 2 for VM traffic, live migration and cluster; LBFO of 2 for management',
    truth: [...SET, 'network.separation.live-migration'],
  },
  'five adapters and an iSCSI cluster on 2025': {
    asked: '5 nics cluster iscsi 2025',
    best: 'SET of 3 for management, VM traffic, live migration and cluster; 2 bare for iSCSI storage',
    truth: ['network.plan.iscsi-paths', ...SET],
  },
  'wireless only on a server': {
    asked: '1 wireless 2019',
    best: 'Internal switch, with the connection of the host shared',
    rejects: [[/External switch/, /No page says/]],
    truth: ['network.wireless.external-switch'],
  },
  'Azure Local is recognised and declined': {
    asked: 'Azure Local 4 x 25 GbE',
    best: 'Azure Local sets up its host networking itself',
    truth: ['network.plan.azure-local'],
  },
};
