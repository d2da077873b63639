import { paste } from '../../terminal/support/run.ts';

export const READY = paste('Yes', 'Yes');
export const SWITCHED_OFF = paste('No', 'Yes');

export const VIRTUAL_MACHINES = `PS C:\\> Get-VM

Name  State   CPUUsage(%) MemoryAssigned(M) Uptime           Status             Version
----  -----   ----------- ----------------- ------           ------             -------
dc01  Running 0           2048              12.03:11:42.1230 Operating normally 10.0
web01 Paused  0           4096              3.01:00:00.5540  Operating normally 10.0
`;

/** The files that the documents name, and those of the examples. */
export const FILES: Readonly<Record<string, string>> = {
  'systeminfo.txt': READY,
  'later.txt': SWITCHED_OFF,
  'newer.txt': READY.replace('Server 2022', 'Server 2025').replaceAll('20348', '26100'),
  'get-vm.txt': VIRTUAL_MACHINES,
  'hosts/hv01.txt': READY,
  'hosts/hv02.txt': SWITCHED_OFF,
  'hosts.csv': 'Name,OS,CPU,MemoryGB,SLAT,VT,DEP\nOLD,Windows Server 2022,Core 2 Duo E6550,4,No,Yes,Yes\n',
};
