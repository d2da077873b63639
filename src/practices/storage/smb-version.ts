import { definePractice } from '../define-practice.ts';
import { figureOf } from '../figure-of.ts';
import { judgeShares } from '../judge-shares.ts';

export const smbVersion = definePractice({
  id: 'bpa.smb-version',
  check({ setup, practice }) {
    const least = figureOf(practice);
    return judgeShares(setup, {
      fault: `on a share with an SMB version below ${least}`,
      value: ({ dialect }) => dialect,
      breaks: (dialect) => least !== undefined && Number.parseFloat(dialect) < least,
    });
  },
});
