import { expect, it } from 'vitest';
import { readSpec } from '../../../src/hosts/read-spec.ts';
import { knowledge } from '../../base.ts';

const buses = (text: string): readonly string[] | undefined =>
  readSpec(text, knowledge).readings.diskBuses?.value;

it.each([
  ['R740, PERC H740P', ['raid']],
  ['R740, RAID 6 volume of 8 disks', ['raid']],
  ['R740, PERC H755 with 8x 2.4TB SAS', ['raid', 'sas']],
  ['R740, 8 disks on a PERC H730 in HBA mode', ['sas']],
  ['R740, HBA330', ['sas']],
  ['R760, 8x 3.84TB NVMe', ['nvme']],
  ['R760, 8x 3.84TB NVMe, BOSS-S2 with 2x M.2 RAID 1', ['nvme']],
  ['R760, 8x 3.84TB NVMe, RAID 1 for boot', ['nvme']],
  ['R760, no RAID', undefined],
  ['R760, do I need RAID?', undefined],
  ['cpu="Xeon Gold 6338" disks=8 raid=10', ['raid']],
  ['cpu="Xeon Gold 6338" disks=8 raid=no', undefined],
  ['cpu="Xeon Gold 6338" disks=8 controller="PERC H740P"', ['raid']],
  ['cpu="Xeon Gold 6338" disks=8 hba=HBA330', ['sas']],
  ['cpu="Xeon Gold 6338" disks=8 hba="Emulex LPe32002 FC"', undefined],
])('%j', (text, expected) => {
  expect(buses(text)).toEqual(expected);
});

const table = (...rows: readonly string[]): string =>
  [
    'PS C:\\> Get-PhysicalDisk | Format-Table FriendlyName, BusType, MediaType, CanPool',
    '',
    'FriendlyName  BusType       MediaType CanPool',
    '------------  -------       --------- -------',
    ...rows,
  ].join('\n');

it.each([
  [
    ['SAMSUNG MZQL2 NVMe          SSD       True', 'DELLBOSS VD   SATA          SSD       False'],
    ['nvme', 'sata'],
  ],
  [['LIO-ORG disk1 iSCSI         HDD       False', 'LIO-ORG disk2 iSCSI         HDD       False'], ['iscsi']],
  [['HP LUN        Fibre Channel HDD       False'], ['fibre-channel']],
  [['PERC H740P    RAID          HDD       False'], ['raid']],
  [['SAMSUNG MZQL2 NVMe          SSD       True', 'Msft disk     Unknown       SSD       False'], undefined],
])('reads the bus types of Get-PhysicalDisk: %j', (rows, expected) => {
  expect(buses(table(...rows))).toEqual(expected);
});

it('knows a RAID controller by the name that its disks bear', () => {
  const text = [
    'PS C:\\> Get-PhysicalDisk',
    '',
    'Number FriendlyName         SerialNumber MediaType CanPool OperationalStatus HealthStatus Usage            Size',
    '------ ------------         ------------ --------- ------- ----------------- ------------ -----            ----',
    '0      DELL PERC H740P Mini 00           SSD       False   OK                Healthy      Auto-Select 893.75 GB',
  ].join('\n');

  expect(buses(text)).toEqual(['raid']);
});
