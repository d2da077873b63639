import { definePractice } from '../define-practice.ts';
import { figureOf } from '../figure-of.ts';
import { judgeShares } from '../judge-shares.ts';

export const smbVersion = definePractice({
  id: 'bpa.smb-version',
  check({ setup, practice }) {
    const least = figureOf(practice);
    return judgeShares(setup, {
      fault: `on a share with an SMB version below ${least}`,
      value: ({ dialect }) =>
        least === undefined || !/^\d/.test(dialect?.value ?? '') ? undefined : dialect,
      breaks: (dialect) => Number.parseFloat(dialect) < (least ?? 0),
    });
  },
});
