import { citesOf, noteAfter, plainValue } from '../plain-value.ts';
import type { Preparation } from './preparation.ts';

const RUNNING = 'upgrade.in-place.running-virtual-machines';
const SAVED = 'upgrade.in-place.saved-states';

/** No virtual machine runs through an in-place upgrade, and a saved one may not come back. */
export const shutDown: Preparation = {
  id: 'shut-down',
  when: 'before',
  factIds: [RUNNING, SAVED],
  applies({ way, to }, knowledge) {
    const running = plainValue(knowledge, RUNNING, to);
    if (way !== 'in-place' || running?.value !== 'not supported') return [];
    const saved = plainValue(knowledge, SAVED, to);
    const ofSaved =
      saved?.value === 'not supported'
        ? `Saved states do not carry over either.${noteAfter(saved)}`
        : 'No page says that saved states carry over.';
    return [
      {
        title: 'Shut down every virtual machine, or move it away',
        how: 'Do not save it instead.',
        because: `None may run while the host is upgraded in place to ${to.name}.${noteAfter(running)} ${ofSaved}`,
        command: 'Get-VM | Where-Object State -ne Off | Stop-VM',
        cites: citesOf(running, saved),
      },
    ];
  },
};
