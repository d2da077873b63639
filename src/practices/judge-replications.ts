import type { Told } from '../hosts/setup/fields.ts';
import type { Setup } from '../hosts/setup/setup.ts';
import { judgeEach, nameOr } from './judge-each.ts';
import type { PracticeOutcome } from './practice-outcome.ts';

type Replication = Setup['replications'][number];

interface Criterion<V> {
  readonly fault: string;
  readonly value: (replication: Replication) => Told<V> | undefined;
  readonly breaks: (value: V) => boolean;
}

/** Judges every virtual machine that Get-VMReplication lists. */
export const judgeReplications = <V>({ replications }: Setup, criterion: Criterion<V>): PracticeOutcome =>
  judgeEach({
    objects: replications,
    things: ['replicated virtual machine', 'replicated virtual machines'],
    nameOf: ({ vm }) => nameOr(vm, 'virtual machine'),
    ...criterion,
  });
