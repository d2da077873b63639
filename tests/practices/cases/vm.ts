import type { Case } from '../case.ts';
import { list, table } from '../judging.ts';
import { comPort, disk, hbas, integration, running, services, vm, vms } from '../pastes.ts';

export const vmCases: readonly Case[] = [
  ['paused', 'met', vms(['a', 'Running'], ['b', 'Off'])],
  ['paused', 'unmet', vms(['a', 'Running'], ['b', 'PausedCritical'])],
  ['paused', 'unknown', vm({ ProcessorCount: '4', MemoryStartup: '1' })],
  ['checkpoints', 'met', vm({ MemoryStartup: '1', ParentSnapshotName: '' })],
  ['checkpoints', 'unmet', vm({ MemoryStartup: '1', ParentSnapshotName: 'before' })],
  ['checkpoints', 'unknown', vms(['a', 'Off'])],
  [
    'checkpoints',
    'unknown',
    vms(['a', 'Off']) + table('Get-VMSnapshot *', ['VMName', 'Name', 'SnapshotType'], ['a', 'r', 'Replica']),
  ],
  [
    'offer-integration-services',
    'met',
    services(['a', 'Guest Service Interface', 'False', 'OK'], ['a', 'VSS', 'True', 'OK']),
  ],
  ['offer-integration-services', 'unmet', services(['a', 'VSS', 'False', 'OK'])],
  ['offer-integration-services', 'unknown', vms(['a', 'Off'])],
  ['integration-services-working', 'met', services(['a', 'VSS', 'True', 'OK'])],
  ['integration-services-working', 'unmet', services(['a', 'VSS', 'True', 'No Contact'])],
  ['integration-services-working', 'unknown', services(['a', 'VSS', 'True', ''])],
  ['integration-services-working', 'not-applicable', vms(['a', 'Off']) + services(['a', 'VSS', 'True', ''])],
  [
    'smart-paging-location',
    'unmet',
    'Windows Directory:         C:\\Windows\n' +
      vm({
        DynamicMemoryEnabled: 'True',
        MemoryMinimum: '1',
        MemoryStartup: '2',
        SmartPagingFilePath: 'C:\\ProgramData',
      }),
  ],
  [
    'smart-paging-location',
    'met',
    'Windows Directory:         C:\\Windows\n' +
      vm({
        DynamicMemoryEnabled: 'True',
        MemoryMinimum: '1',
        MemoryStartup: '2',
        SmartPagingFilePath: 'D:\\VMs',
      }),
  ],
  [
    'smart-paging-location',
    'unknown',
    vm({
      DynamicMemoryEnabled: 'True',
      MemoryMinimum: '1',
      MemoryStartup: '2',
      SmartPagingFilePath: 'C:\\VMs',
    }),
  ],
  [
    'smart-paging-location',
    'not-applicable',
    vm({ DynamicMemoryEnabled: 'False', SmartPagingFilePath: 'C:\\VMs' }),
  ],
  ['scsi-hot-plug', 'met', vm({ Generation: '1', MemoryStartup: '1' }) + disk('SCSI', 'D:\\a.vhdx')],
  ['scsi-hot-plug', 'unknown', vm({ Generation: '1', MemoryStartup: '1' }) + disk('IDE', 'D:\\a.vhdx')],
  ['scsi-hot-plug', 'not-applicable', vm({ Generation: '2', MemoryStartup: '1' })],
  ['fibre-channel-redundancy', 'met', hbas('a', 'a')],
  ['fibre-channel-redundancy', 'unmet', hbas('a', 'b', 'b')],
  ['generation-2-serial-ports', 'met', comPort('')],
  ['generation-2-serial-ports', 'unmet', comPort('\\\\.\\pipe\\a')],
  ['integration-services-current', 'met', integration('Up to date'), 'ws2012'],
  ['integration-services-current', 'unmet', integration('Update required'), 'ws2012'],
  ['integration-services-current', 'unknown', integration(''), 'ws2012'],
  ['integration-services-current', 'unknown', integration('Aktualisierung erforderlich'), 'ws2012'],
  ['integration-services-current', 'not-applicable', integration('Update required')],
  [
    'scsi-hot-plug',
    'unmet',
    vm({ Generation: '1', MemoryStartup: '1' }) +
      list('Get-VMScsiController *', { VMName: 'other', ControllerNumber: '0' }),
  ],
  ['fibre-channel-redundancy', 'unknown', running],
  ['generation-2-serial-ports', 'unknown', vm({ Generation: '2', MemoryStartup: '1' })],
  ['generation-2-serial-ports', 'not-applicable', vm({ Generation: '1', MemoryStartup: '1' })],
  ['paused', 'unmet', vms(['production-web-serv...', 'Running'], ['production-web-serv...', 'Paused'])],
];
