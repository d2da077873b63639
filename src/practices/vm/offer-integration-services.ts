import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';

/** Off unless somebody turns it on, so that it is no sign of a slip; by name, and by the end of its id in any language. */
const GUEST_SERVICE = /^guest service interface$/i;
const GUEST_SERVICE_ID = /6C09BB55-D683-4DA0-8931-C9BF705F6480$/i;

export const offerIntegrationServices = definePractice({
  id: 'bpa.offer-integration-services',
  check({ setup }) {
    const counted = setup.integrationServices.filter(
      ({ name, id }) => !GUEST_SERVICE.test(name?.value ?? '') && !GUEST_SERVICE_ID.test(id?.value ?? ''),
    );
    return judgeEach({
      objects: counted,
      things: [
        'integration service besides the Guest Service Interface',
        'integration services besides the Guest Service Interface',
      ],
      fault: 'turned off',
      nameOf: ({ vm, name }) => `${nameOr(vm, 'virtual machine')}: ${nameOr(name, 'service')}`,
      value: ({ enabled }) => enabled,
      breaks: (enabled) => !enabled,
    });
  },
});
