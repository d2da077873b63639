import type { Setup } from '../hosts/setup/setup.ts';
import { nameOr, namesOf } from './judge-each.ts';
import { met, notApplicable, type PracticeOutcome, unknown, unmet } from './practice-outcome.ts';

type Side = 'source' | 'destination';

/** Whether every switch with one side of port mirroring has the other side too. */
export function judgeMirroring({ vmAdapters }: Setup, side: Side, other: Side): PracticeOutcome {
  const known = vmAdapters.filter(({ mirroring }) => mirroring !== undefined);
  if (vmAdapters.length === 0) return unknown('The paste shows no virtual network adapter.');
  const on = (wanted: Side): typeof known =>
    known.filter(({ mirroring }) => mirroring?.value.toLowerCase() === wanted);
  const isOpen = known.length < vmAdapters.length || on(side).some((one) => one.switch === undefined);
  const answered = new Set(on(other).map((one) => one.switch?.value));
  const lonely = on(side).filter((one) => one.switch !== undefined && !answered.has(one.switch.value));
  if (lonely.length > 0 && !isOpen) {
    const items = lonely.map(({ vm, name, mirroring, line }) => ({
      name: nameOr(vm ?? name, 'adapter'),
      line: mirroring?.line ?? line,
    }));
    return unmet(`A ${side} of port mirroring without a ${other} on its switch: ${namesOf(items)}.`, items);
  }
  if (isOpen) return unknown('The paste does not show port mirroring of every virtual network adapter.');
  return on(side).length === 0
    ? notApplicable(`No virtual network adapter in the paste is a ${side} of port mirroring.`)
    : met(`Every ${side} of port mirroring in the paste has a ${other} on its switch.`);
}
