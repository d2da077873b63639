import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';
import { unknown } from '../practice-outcome.ts';
import { withoutLbfoReason } from '../without-lbfo-reason.ts';

export const teamOneInterface = definePractice({
  id: 'bpa.team-one-interface',
  check({ setup }) {
    const reason = withoutLbfoReason(setup);
    if (reason !== undefined) return reason;
    // Which of several teams the switch is on is not needed where all of them are alike.
    const teams = setup.teams.filter(({ adapters }) => adapters === undefined);
    const judged = judgeEach({
      objects: teams,
      things: ['NIC team', 'NIC teams'],
      fault: 'with more than one team interface',
      nameOf: ({ name }) => nameOr(name, 'team'),
      value: ({ interfaces }) => interfaces,
      breaks: ({ length }) => length > 1,
    });
    return judged.status === 'unmet' && teams.length > 1
      ? unknown('The host has several NIC teams, and the paste does not show which one is under the switch.')
      : judged;
  },
});
