import type { PlanCase } from './case.ts';

const NO_TEAM = ['network.team.lbfo', 'network.team.set'];

/** Client Windows: one host, mostly one connection. */
export const client: Readonly<Record<string, PlanCase>> = {
  'wireless only on Windows 11': {
    asked: 'Windows 11, wireless only',
    best: 'Default Switch',
    rejects: [[/External switch/, /binds no external switch/]],
    truth: ['network.wireless.default-switch', 'network.wireless.external-switch'],
    disputed:
      'The shared case ranks an external switch over Wi-Fi second; the newer page says it is not supported, so it is rejected.',
  },
  'one wired adapter on Windows 11 is shared': {
    asked: '1 nic windows 11',
    best: 'one switch on one adapter for management and VM traffic',
    truth: ['network.management-sharing'],
  },
  'two adapters on Windows 11: no page gives it a team': {
    asked: '2x2.5GbE win11',
    best: 'one switch on one adapter for VM traffic; 1 bare for management',
    rejects: [[/^SET of 2/, /No page says/]],
    truth: NO_TEAM,
  },
  'wireless only on Windows 10': {
    asked: '1 wireless win10',
    best: 'Default Switch',
    truth: ['network.wireless.default-switch'],
  },
  'one adapter on Windows 10': {
    asked: '1 nic win10',
    best: 'one switch on one adapter for management and VM traffic',
    truth: ['network.management-sharing'],
  },
  'two adapters on Windows 10, which has SET from version 1809 on': {
    asked: '2x1GbE win10',
    best: 'SET of 2 for management and VM traffic',
    truth: ['network.team.set'],
  },
  'wireless only on Windows 8: bridged': {
    asked: '1 wireless win8',
    best: 'External switch on the wireless adapter',
    truth: ['network.wireless.external-switch'],
  },
  'one adapter on Windows 8': {
    asked: '1 nic win8',
    best: 'one switch on one adapter for management and VM traffic',
    truth: NO_TEAM,
  },
  'two adapters on Windows 8': {
    asked: '2 nics win8',
    best: 'one switch on one adapter for VM traffic; 1 bare for management',
    rejects: [[/^LBFO of 2|^SET of 2/, /has no/]],
    truth: NO_TEAM,
  },
  'wireless only on Windows 8.1, of which no page speaks': {
    asked: '1 wireless win8.1',
    best: 'Internal switch, with the connection of the host shared',
    rejects: [[/External switch/, /No page says/]],
    truth: ['network.wireless.external-switch'],
  },
  'one adapter on Windows 8.1': {
    asked: '1 nic win8.1',
    best: 'one switch on one adapter for management and VM traffic',
    truth: NO_TEAM,
  },
  'a cluster is not for clients': {
    asked: '2 nics cluster win8.1',
    best: 'one switch on one adapter for VM traffic; 1 bare for management',
    says: [/neither failover clusters nor live migration/],
    truth: NO_TEAM,
  },
};
