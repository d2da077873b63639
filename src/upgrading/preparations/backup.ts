import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Release, Value } from '../../knowledge/schema.ts';
import { citesOf, noteAfter, plainValue } from '../plain-value.ts';
import type { Preparation } from './preparation.ts';

const BACKUP = 'upgrade.backup';

/** A way back when the upgrade fails. A new host leaves the old one as it is. */
export const backup: Preparation = {
  id: 'backup',
  when: 'before',
  factIds: [BACKUP],
  applies({ way, to }, knowledge) {
    const own = plainValue(knowledge, BACKUP, to);
    const value = own ?? newest(knowledge);
    if (way === 'side-by-side' || value === undefined) return [];
    const said =
      own === undefined
        ? `The pages that the base holds on upgrades to ${to.name} do not speak of a backup; those on later releases recommend one.`
        : `Microsoft recommends a backup before the upgrade.${noteAfter(own)}`;
    return [
      {
        title: 'Back up the system and the virtual machines, and test that the backup can be restored',
        because: `${said} Only one that was restored is known to be usable.`,
        cites: citesOf(value),
      },
    ];
  },
};

/** What the base says of the newest release that it has a value for. */
const newest = (knowledge: Knowledge): Value | undefined =>
  knowledge.releases
    .toSorted((one: Release, other: Release) => other.released.localeCompare(one.released))
    .map((release) => plainValue(knowledge, BACKUP, release))
    .find((value) => value !== undefined);
