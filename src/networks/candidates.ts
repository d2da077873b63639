import { kindsOf } from './adapter.ts';
import type { Draft, Group } from './draft.ts';
import { type HostChoice, hostChoices } from './host-choices.ts';
import type { Question } from './question.ts';
import { inOrder } from './role-order.ts';
import { Pool, worthWeighing } from './slots.ts';
import { type VmChoice, vmChoices } from './vm-choices.ts';

/**
 * Every layout worth weighing, each port in one place: finite, and in the same order for the same request. None when
 * no wired port was named.
 */
export function candidatesFor(question: Question): readonly Draft[] {
  const kinds = kindsOf(question.request.adapters);
  if (kinds.length === 0) return [];
  const weighed = worthWeighing(kinds);
  const wireless = question.request.adapters.filter((adapter) => adapter.wireless);
  const drafts: Draft[] = [];
  const found = new Map<string, readonly VmChoice[]>();
  for (const choice of hostChoices(question, kinds, weighed)) {
    const placed = place(choice, new Pool(kinds));
    if (placed === undefined) continue;
    // What is left and what shares the switch decide; few of the choices of the host differ in both.
    const key = `${placed.left.counts.join()} ${choice.onSwitch.join()}`;
    const vms = found.get(key) ?? vmChoices(placed.left, weighed, choice.onSwitch, question);
    found.set(key, vms);
    for (const vm of vms) {
      const spare = [...vm.spare, ...wireless];
      const draft = [...placed.groups, ...vm.groups, ...(spare.length === 0 ? [] : [spareGroup(spare)])];
      drafts.push(draft);
    }
  }
  return drafts;
}

const spareGroup = (members: Group['members']): Group => ({
  kind: 'spare',
  members,
  roles: [],
  teaming: null,
});

/** The groups of the host's own traffic; `undefined` when there are not enough ports. */
function place(
  { groups }: HostChoice,
  pool: Pool,
): { readonly groups: readonly Group[]; readonly left: Pool } | undefined {
  const placed: Group[] = [];
  let left = pool;
  for (const { pick, roles, teamed } of groups) {
    const found = left.take(pick.kind, pick.count);
    if (found === undefined) return undefined;
    left = found.left;
    placed.push({
      kind: teamed ? 'team' : 'bare',
      members: found.taken,
      roles: inOrder(roles),
      teaming: teamed ? 'LBFO' : null,
    });
  }
  return { groups: placed, left };
}
