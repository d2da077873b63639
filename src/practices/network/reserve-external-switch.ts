import { isExternal } from '../bound-adapters.ts';
import { definePractice } from '../define-practice.ts';
import { nameOr, namesOf } from '../judge-each.ts';
import { met, notApplicable, unknown, unmet } from '../practice-outcome.ts';

export const reserveExternalSwitch = definePractice({
  id: 'bpa.reserve-external-switch',
  check({ setup }) {
    const external = setup.switches.filter(isExternal);
    if (setup.switches.length === 0) return unknown('The paste shows no virtual switch.');
    if (external.length === 0) {
      return setup.switches.every(({ type }) => type !== undefined)
        ? notApplicable('There is no external virtual switch in the paste.')
        : unknown('The paste does not show which virtual switches are external.');
    }
    const free = external.find(({ sharedWithManagement }) => sharedWithManagement?.value === false);
    if (free !== undefined)
      return met(`The switch ${nameOr(free.name, 'without a name')} is for virtual machines alone.`);
    if (external.some(({ sharedWithManagement }) => sharedWithManagement === undefined))
      return unknown(
        'The paste does not show of every external switch whether the management operating system shares it.',
      );
    const items = external.map(({ name, sharedWithManagement, line }) => ({
      name: nameOr(name, 'switch'),
      line: sharedWithManagement?.line ?? line,
    }));
    return unmet(`The management operating system shares every external switch: ${namesOf(items)}.`, items);
  },
});
