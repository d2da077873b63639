import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';

/** The two answers; anything else, another language among it, is none. */
const CURRENT = /^up to date$/i;
const OLDER = /^update required/i;

export const integrationServicesCurrent = definePractice({
  id: 'bpa.integration-services-current',
  check({ setup }) {
    return judgeEach({
      objects: setup.vms,
      things: ['virtual machine', 'virtual machines'],
      fault: 'with older integration services than the host offers',
      nameOf: ({ name }) => nameOr(name, 'virtual machine'),
      value: ({ integrationServicesState: state }) =>
        state !== undefined && (CURRENT.test(state.value) || OLDER.test(state.value)) ? state : undefined,
      breaks: (state) => OLDER.test(state),
    });
  },
});
