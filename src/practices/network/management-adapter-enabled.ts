import { isExternal } from '../bound-adapters.ts';
import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr, namesOf } from '../judge-each.ts';
import { notApplicable, unknown, unmet } from '../practice-outcome.ts';

/** A virtual network adapter of the management operating system. */
const VIRTUAL = /^vEthernet /i;

export const managementAdapterEnabled = definePractice({
  id: 'bpa.management-adapter-enabled',
  check({ setup: { switches, netAdapters } }) {
    const external = switches.filter(isExternal);
    const isOfExternal = (name: string | undefined): boolean =>
      external.some((one) => one.name !== undefined && name === `vEthernet (${one.name.value})`);
    const virtual = netAdapters.filter(({ name }) => VIRTUAL.test(name?.value ?? ''));
    if (virtual.length === 0) {
      return external.length > 0 &&
        external.every(({ sharedWithManagement }) => sharedWithManagement?.value === false)
        ? notApplicable('The management operating system shares no external switch.')
        : unknown('The paste shows no virtual network adapter of the management operating system.');
    }
    const judged = judgeEach({
      objects: virtual,
      things: [
        'virtual adapter of the management operating system',
        'virtual adapters of the management operating system',
      ],
      fault: 'disabled',
      nameOf: ({ name }) => nameOr(name, 'adapter'),
      value: ({ status }) => status,
      breaks: (status) => /^disabled$/i.test(status),
    });
    // Only an adapter on an external switch belongs to a physical one; that of an internal switch may be off.
    if (judged.status !== 'unmet') return judged;
    const items = judged.items.filter(({ name }) => isOfExternal(name));
    return items.length > 0
      ? unmet(`Disabled, on an external switch: ${namesOf(items)}.`, items)
      : unknown(
          `Disabled: ${namesOf(judged.items)}. The paste does not show whether it is on an external switch.`,
        );
  },
});
