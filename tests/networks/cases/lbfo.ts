import type { PlanCase } from './case.ts';

const TEAM = ['network.team.lbfo', 'network.team.lbfo-switch', 'network.management-separation'];
const ISCSI = ['network.plan.iscsi-team', 'network.plan.iscsi-paths', 'network.adapters.iscsi-dedicated'];

/** Windows Server 2012 and 2012 R2: a NIC team under the switch, no RDMA under either. */
export const lbfo: Readonly<Record<string, PlanCase>> = {
  'four gigabit adapters, local disks: one team for everything': {
    asked: '2012, 4 x 1 GbE, local storage',
    best: 'LBFO of 4 for management and VM traffic',
    says: [/bandwidth weights/],
    rejects: [[/^SET of 4/, /has no Switch Embedded Teaming/]],
    truth: [...TEAM, 'network.plan.weight.management', 'network.qos.minimum-bandwidth'],
  },
  'RDMA on 2012 stays bare': {
    asked: '2x10GbE rdma + 2x1GbE smb 2012',
    best: 'LBFO of 2 for management and VM traffic; 2 bare for SMB storage',
    says: [/RDMA adapters stay bare/],
    truth: ['feature.rdma-host-vnic', 'network.team.lbfo-rdma', 'capability.smb-direct'],
  },
  'one adapter on 2012 carries everything': {
    asked: '1 nic 2012',
    best: 'one switch on one adapter for management and VM traffic',
    says: [/One failed adapter ends management and VM traffic/, /One more adapter would mend/],
    truth: ['network.adapters.minimum', 'network.management-sharing'],
  },
  'two adapters and iSCSI on 2012: one each, never a team': {
    asked: '2x1GbE iscsi 2012',
    best: 'one switch on one adapter for management and VM traffic; 1 bare for iSCSI storage',
    rejects: [[/^LBFO of 2/, /iSCSI does not go through a NIC team/]],
    truth: ISCSI,
  },
  'SMB without RDMA has two adapters of its own': {
    asked: '4x1GbE smb cluster 2012',
    best: 'LBFO of 2 for management and VM traffic; 2 bare for SMB storage, live migration and cluster',
    truth: ['network.plan.smb-adapters', 'network.plan.subnets', ...TEAM],
  },
  'an iSCSI cluster node with six adapters': {
    asked: '2012 R2, 6 x 1 GbE, iSCSI cluster',
    best: 'LBFO of 4 for management, VM traffic, live migration and cluster; 2 bare for iSCSI storage',
    says: [/joined by MPIO and never by a team/],
    rejects: [[/^LBFO of 6/, /iSCSI does not go through a NIC team/]],
    truth: [...TEAM, ...ISCSI, 'network.plan.lbfo-load-balancing'],
    disputed:
      'The shared case names Dynamic; the page on clusters recommends Hyper-V Port, which the script uses.',
  },
  'RDMA for SMB beside gigabit on 2012 R2': {
    asked: '2012 R2, 2 x 10 GbE RDMA + 2 x 1 GbE, SMB',
    best: 'LBFO of 2 for management and VM traffic; 2 bare for SMB storage',
    says: [/cannot use RDMA under a virtual switch or a team/, /subnet of its own/],
    truth: ['feature.rdma-host-vnic', 'network.team.lbfo-rdma', 'network.plan.subnets'],
  },
  'two speeds and local disks: never one team': {
    asked: '2012 R2, 2 x 10 GbE + 2 x 1 GbE, local',
    best: 'LBFO of 2 for VM traffic; LBFO of 2 for management',
    rejects: [[/^LBFO of 4/, /one link speed/]],
    truth: ['network.team.lbfo-same-speed', ...TEAM],
  },
  'four adapters and iSCSI on 2012 R2': {
    asked: '4 nics iscsi 2012 R2',
    best: 'LBFO of 2 for management and VM traffic; 2 bare for iSCSI storage',
    rejects: [[/^SET/, /has no Switch Embedded Teaming/]],
    truth: [...TEAM, ...ISCSI],
  },
  'three adapters and iSCSI: the compromise loses the fewest kinds of traffic': {
    asked: '3 nics iscsi 2012 R2',
    best: 'LBFO of 2 for management and VM traffic; 1 bare for iSCSI storage',
    says: [/One failed adapter ends iSCSI storage/, /One more adapter would mend/],
    truth: ISCSI,
  },
  'two RDMA adapters for SMB on 2012 R2: one each, as neither takes both': {
    asked: '2x10GbE rdma smb 2012 R2',
    best: 'one switch on one adapter for management and VM traffic; 1 bare for SMB storage',
    says: [/Two more adapters|One more adapter/],
    truth: ['feature.rdma-host-vnic', 'network.team.lbfo-rdma'],
  },
  'iSCSI gets the faster adapters': {
    asked: '2x10GbE + 2x1GbE iscsi 2012 R2',
    best: 'LBFO of 2 for management and VM traffic; 2 bare for iSCSI storage',
    truth: [...TEAM, ...ISCSI],
  },
};
