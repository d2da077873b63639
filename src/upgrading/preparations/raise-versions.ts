import { CONFIGURATION_FACTS, compatibilityOf } from '../configuration-versions.ts';
import { citesOf, noteAfter, plainValue } from '../plain-value.ts';
import type { Preparation } from './preparation.ts';

const CHECKPOINTS = 'vm.configuration-version.checkpoints';

/** Virtual machines that are too old for the new release are raised while the old one still runs them. */
export const raiseVersions: Preparation = {
  id: 'raise-configuration-versions',
  when: 'before',
  factIds: [...CONFIGURATION_FACTS, CHECKPOINTS],
  applies({ from, to }, knowledge) {
    const { carries, needed, cites } = compatibilityOf(from, to, knowledge);
    if (carries !== 'some') return [];
    const checkpoints = plainValue(knowledge, CHECKPOINTS, from);
    const without =
      checkpoints?.value === 'not supported'
        ? ` A virtual machine may then have no checkpoints with saved state.`
        : '';
    return [
      {
        title: `Raise every virtual machine below configuration version ${needed}, on ${from.name}`,
        how: `They must be off for it, and cannot be lowered again.${without}`,
        because: `${to.name} runs ${needed} and later; older ones do not start there, and only the old release can raise them.${noteAfter(checkpoints)}`,
        command: 'Get-VM | Format-Table Name, Version, State; Update-VMVersion -Name <VMName>',
        cites: [...cites, ...citesOf(checkpoints)],
      },
    ];
  },
};
