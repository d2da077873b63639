import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Release, Value } from '../../knowledge/schema.ts';
import type { Move } from '../move.ts';
import { citesOf, noteAfter, plainValue } from '../plain-value.ts';
import { isUpwards } from '../usable-ways.ts';
import type { Preparation } from './preparation.ts';

const POOL = 'upgrade.cluster-rolling.storage-pool';
const MAINTENANCE = 'upgrade.cluster-rolling.storage-maintenance';

/** A node with Storage Spaces Direct takes drives of the pool away while it is upgraded. */
export const storageMaintenance: Preparation = {
  id: 'storage-maintenance',
  when: 'before',
  factIds: [MAINTENANCE],
  applies: (move, knowledge) =>
    ofOwnDrives(MAINTENANCE, move, knowledge).map(({ because, value }) => ({
      title: 'Put each node in storage maintenance mode before its upgrade, and end it afterwards',
      how: 'Take the next node when no repair job of the storage runs any more.',
      because,
      command:
        'Get-StorageFaultDomain -Type StorageScaleUnit | Where-Object FriendlyName -eq <Node> | Enable-StorageMaintenanceMode; Get-StorageJob',
      cites: citesOf(value),
    })),
};

/** The pool of Storage Spaces Direct keeps its old version until somebody raises it. */
export const updateStoragePool: Preparation = {
  id: 'update-storage-pool',
  when: 'after',
  factIds: [POOL],
  applies: (move, knowledge) =>
    ofOwnDrives(POOL, move, knowledge).map(({ because, value }) => ({
      title: 'Update the storage pool, after the functional level',
      because,
      command: 'Get-StoragePool -IsPrimordial $false | Update-StoragePool',
      cites: citesOf(value),
    })),
};

/** What a fact says for the new release; where no page names it, what it says for the newest one before, and that it does. */
function ofOwnDrives(
  factId: string,
  { way, to, question }: Move,
  knowledge: Knowledge,
): readonly { readonly because: string; readonly value: Value }[] {
  if (way !== 'cluster-rolling' || question.storageSpacesDirect !== true) return [];
  const own = plainValue(knowledge, factId, to);
  if (own !== undefined) return [{ value: own, because: `${to.name}: ${own.value}.${noteAfter(own)}` }];
  return newestBefore(factId, to, knowledge).map(({ release, value }) => ({
    value,
    because: `${release.name}: ${value.value}.${noteAfter(value)} No page that the base holds says it of ${to.name}.`,
  }));
}

const newestBefore = (
  factId: string,
  to: Release,
  knowledge: Knowledge,
): readonly { readonly release: Release; readonly value: Value }[] =>
  knowledge.releases
    .filter((release) => isUpwards(release, to))
    .toSorted((one, other) => other.released.localeCompare(one.released))
    .flatMap((release) => {
      const value = plainValue(knowledge, factId, release);
      return value === undefined ? [] : [{ release, value }];
    })
    .slice(0, 1);
