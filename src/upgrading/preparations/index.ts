import type { Knowledge } from '../../knowledge/knowledge.ts';
import { resolveCites } from '../../rules/backing.ts';
import type { Move, Task } from '../move.ts';
import { backup } from './backup.ts';
import { changedDefaults } from './changed-defaults.ts';
import { domainController } from './domain-controller.ts';
import { editionChange } from './edition-change.ts';
import { essentialsToFull } from './essentials.ts';
import { evaluation, evaluationEnd } from './evaluation.ts';
import { integrationServices } from './integration-services.ts';
import { configurationVersion, functionalLevel, raisedAtOnce } from './irreversible.ts';
import { lbfoUnderSwitch } from './lbfo-under-switch.ts';
import { lostFeatures, lostGuests } from './lost-support.ts';
import { newVersions } from './new-versions.ts';
import { nicTeamingOff, nicTeamingOn } from './nic-teaming.ts';
import { storageMaintenance, updateStoragePool } from './own-drives.ts';
import type { Preparation } from './preparation.ts';
import { processorNeeds } from './processor.ts';
import { raiseVersions } from './raise-versions.ts';
import { quietCluster, raiseFunctionalLevel } from './rolling.ts';
import { servicePack } from './service-pack.ts';
import { shutDown } from './shut-down.ts';

/** Every preparation, in the order in which its tasks are done. */
export const preparations: readonly Preparation[] = [
  backup,
  processorNeeds,
  servicePack,
  evaluation,
  essentialsToFull,
  domainController,
  editionChange,
  lostFeatures,
  lostGuests,
  changedDefaults,
  lbfoUnderSwitch,
  raiseVersions,
  quietCluster,
  storageMaintenance,
  nicTeamingOff,
  shutDown,
  raisedAtOnce,
  functionalLevel,
  configurationVersion,
  nicTeamingOn,
  raiseFunctionalLevel,
  updateStoragePool,
  integrationServices,
  newVersions,
  evaluationEnd,
];

/** What is to be done at one point of a move, with its sources. */
export function tasksOf(when: Preparation['when'], move: Move, knowledge: Knowledge): readonly Task[] {
  return preparations
    .filter((preparation) => preparation.when === when)
    .flatMap((preparation) =>
      preparation.applies(move, knowledge).map((task) => ({
        id: preparation.id,
        ...task,
        cites: resolveCites(task.cites, knowledge),
      })),
    );
}
