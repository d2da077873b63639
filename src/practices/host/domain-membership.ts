import { definePractice } from '../define-practice.ts';
import { met, unknown, unmet } from '../practice-outcome.ts';

export const domainMembership = definePractice({
  id: 'bpa.domain-membership',
  check({ readings }) {
    const role = readings.domainRole;
    if (role === undefined) return unknown('The paste does not tell whether the host belongs to a domain.');
    return role.value === 'standalone'
      ? unmet('The host is in a workgroup.', [{ name: 'workgroup', line: role.line }])
      : met('The host belongs to a domain.');
  },
});
