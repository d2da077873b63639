import { at, host, type Truth } from './truth.ts';

const S2D = 'storage-spaces-direct';
const PAGE = 'learn-s2d-hardware';
const DRIVES = { edition: 'datacenter', disks: 8, storage: ['local'] } as const;

/** How the drives of Storage Spaces Direct may be attached. */
export const TRUTHS_OF_STORAGE: readonly Truth[] = [
  ['drives on NVMe', S2D, host({ ...DRIVES, diskBuses: ['nvme'] }), 'yes', PAGE, 'attached by NVMe'],
  [
    'RAID before 2022',
    S2D,
    at('ws2019', { ...DRIVES, diskBuses: ['raid'] }),
    'no',
    PAGE,
    'does not support RAID controllers',
  ],
  [
    'RAID from 2022 on, which may pass drives through',
    S2D,
    host({ ...DRIVES, diskBuses: ['raid'] }),
    'unknown',
    PAGE,
    'passes SAS drives straight through',
  ],
  [
    'a RAID controller beside drives of its own',
    S2D,
    at('ws2019', { ...DRIVES, diskBuses: ['raid', 'nvme'] }),
    'unknown',
    PAGE,
    'how many of each',
  ],
  ['disks of a SAN alone', S2D, host({ ...DRIVES, diskBuses: ['iscsi'] }), 'no', PAGE, 'no others'],
  [
    'disks by Fibre Channel alone',
    S2D,
    host({ ...DRIVES, diskBuses: ['fibre-channel'] }),
    'no',
    PAGE,
    'behind Fibre Channel',
  ],
  [
    'storage on a SAN, and drives of which nothing is said',
    S2D,
    host({ ...DRIVES, storage: ['fibre-channel'] }),
    'unknown',
    PAGE,
    'drives of its own',
  ],
  ['shared SAS', S2D, host({ ...DRIVES, storage: ['sas'] }), 'unknown', PAGE, 'storage on shared SAS'],
  [
    'storage on a SAN beside drives of its own',
    S2D,
    host({ ...DRIVES, storage: ['iscsi'], diskBuses: ['sata'] }),
    'yes',
    PAGE,
    'attached by SATA',
  ],
  ['drives of which nothing more is said', S2D, host(DRIVES), 'yes', PAGE, 'counts 8 drives'],
];
