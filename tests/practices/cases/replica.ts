import type { Case } from '../case.ts';
import { noReplicaServer, replicaServer, replication, running, services, snapshot } from '../pastes.ts';

export const replicaCases: readonly Case[] = [
  ['replica-compression', 'met', replication({ CompressionEnabled: 'True' })],
  ['replica-compression', 'unmet', replication({ CompressionEnabled: 'False' })],
  ['replica-compression', 'unknown', replication({ State: 'Replicating' })],
  ['replica-certificate', 'met', replication({ AuthenticationType: 'Certificate' })],
  ['replica-certificate', 'unmet', replication({ AuthenticationType: 'Kerberos' })],
  ['replica-paused', 'met', replication({ State: 'Replicating' })],
  ['replica-paused', 'unmet', replication({ State: 'Suspended' })],
  ['replica-resynchronization', 'met', replication({ AutoResynchronizeEnabled: 'True' })],
  ['replica-resynchronization', 'unmet', replication({ AutoResynchronizeEnabled: 'False' })],
  ['replica-authorization', 'met', replicaServer({ ReplicationAllowedFromAnyServer: 'True' })],
  [
    'replica-authorization',
    'unmet',
    replicaServer({ ReplicationAllowedFromAnyServer: 'False', AuthorizationEntries: '{}' }),
  ],
  ['replica-authorization', 'unknown', replicaServer({ ReplicationAllowedFromAnyServer: 'False' })],
  ['replica-specific-primaries', 'met', replicaServer({ ReplicationAllowedFromAnyServer: 'False' })],
  ['replica-specific-primaries', 'unmet', replicaServer({ ReplicationAllowedFromAnyServer: 'True' })],
  [
    'replica-vss',
    'unmet',
    replication({ CompressionEnabled: 'True', VSSSnapshotFrequencyHour: '4' }) +
      services(['a', 'VSS', 'False', '']),
  ],
  [
    'replica-vss',
    'not-applicable',
    replication({ CompressionEnabled: 'True', VSSSnapshotFrequencyHour: '0' }),
  ],
  ['replica-certificate', 'unknown', replication({ CompressionEnabled: 'True' })],
  ['replica-paused', 'unknown', replication({ CompressionEnabled: 'True' })],
  ['replica-paused', 'unmet', replication({ State: 'ResynchronizeSuspended' })],
  ['replica-resynchronization', 'unknown', replication({ State: 'Replicating' })],
  ['replica-specific-primaries', 'unknown', running],
  ['replica-specific-primaries', 'not-applicable', noReplicaServer],
  ['replica-authorization', 'not-applicable', noReplicaServer],
  [
    'replica-authorization',
    'met',
    replicaServer({ ReplicationAllowedFromAnyServer: 'False', AuthorizationEntries: '{*.corp.example}' }),
  ],
  [
    'replica-vss',
    'met',
    replication({ CompressionEnabled: 'True', VSSSnapshotFrequencyHour: '4' }) +
      services(['a', 'VSS', 'True', 'OK']),
  ],
  ['replica-vss', 'unknown', replication({ CompressionEnabled: 'True', VSSSnapshotFrequencyHour: '4' })],
  ['replica-paging-file', 'met', replication({ ExcludedDisks: '{D:\\paging.vhdx}' })],
  ['replica-paging-file', 'unmet', replication({ ExcludedDisks: '{}' })],
  ['replica-paging-file', 'unknown', replication({ State: 'Replicating' })],
  ['replica-recovery-snapshots', 'unmet', replication({ State: 'FailedOver' }) + snapshot('Replica')],
  [
    'replica-recovery-snapshots',
    'unmet',
    replication({ State: 'FailedOverWaitingCompletion' }) + snapshot('AppConsistentReplica'),
  ],
  ['replica-recovery-snapshots', 'unknown', replication({ State: 'FailedOver' }) + snapshot('Standard')],
  ['replica-recovery-snapshots', 'unknown', snapshot('Replica')],
  [
    'replica-recovery-snapshots',
    'not-applicable',
    replication({ State: 'Replicating' }) + snapshot('Replica'),
  ],
];
