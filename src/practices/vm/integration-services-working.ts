import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';
import { notApplicable } from '../practice-outcome.ts';
import { runs } from '../runs.ts';

export const integrationServicesWorking = definePractice({
  id: 'bpa.integration-services-working',
  check({ setup }) {
    const { integrationServices } = setup;
    const on = integrationServices.filter(
      ({ enabled, vm }) => enabled?.value !== false && runs(setup, vm?.value) !== false,
    );
    if (on.length === 0 && integrationServices.length > 0)
      return notApplicable('No virtual machine in the paste runs with an integration service.');
    return judgeEach({
      objects: on,
      things: ['integration service that is on', 'integration services that are on'],
      fault: 'without contact to the guest, or in another state than OK',
      nameOf: ({ vm, name }) => `${nameOr(vm, 'virtual machine')}: ${nameOr(name, 'service')}`,
      // An empty state is that of a virtual machine which is off, or it is not known.
      value: ({ enabled, status }) => (enabled === undefined || status?.value === '' ? undefined : status),
      breaks: (status) => status.toUpperCase() !== 'OK',
    });
  },
});
