import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';

export const integrationServicesCurrent = definePractice({
  id: 'bpa.integration-services-current',
  check({ setup }) {
    return judgeEach({
      objects: setup.vms,
      things: ['virtual machine', 'virtual machines'],
      fault: 'with older integration services than the host offers',
      nameOf: ({ name }) => nameOr(name, 'virtual machine'),
      value: ({ integrationServicesState }) => integrationServicesState,
      breaks: (state) => /^update required/i.test(state),
    });
  },
});
