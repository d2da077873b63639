import { isOnLbfo } from '../bound-adapters.ts';
import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';
import { withoutLbfoReason } from '../without-lbfo-reason.ts';

export const teamDefaultMode = definePractice({
  id: 'bpa.team-default-mode',
  check({ setup }) {
    const reason = withoutLbfoReason(setup);
    if (reason !== undefined) return reason;
    const bound = setup.switches.filter(isOnLbfo);
    const interfaces = setup.netAdapters.filter(({ team }) => team !== undefined);
    return judgeEach({
      objects: bound,
      things: ['switch on a NIC team', 'switches on NIC teams'],
      fault: 'on a team interface with a VLAN of its own',
      nameOf: ({ name }) => nameOr(name, 'switch'),
      value: ({ adapter }) =>
        interfaces.find(
          ({ description }) => description !== undefined && description.value === adapter?.value,
        )?.hasVlan,
      breaks: (hasVlan) => hasVlan,
    });
  },
});
