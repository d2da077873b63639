import type { Preparation } from './preparation.ts';

/** The oldest releases are upgraded from a service pack only. */
export const servicePack: Preparation = {
  id: 'service-pack',
  when: 'before',
  factIds: [],
  applies({ servicePack: wanted, cites, first, from, to, question }) {
    const said = first ? (question.from.servicePack ?? 0) : 0;
    if (wanted === undefined || said >= wanted) return [];
    return [
      {
        title: `Install Service Pack ${wanted} for ${from.name}, where it is missing`,
        because: `The way in place to ${to.name} starts from Service Pack ${wanted}.`,
        command: 'systeminfo | findstr /B /C:"OS Version"',
        cites,
      },
    ];
  },
};
