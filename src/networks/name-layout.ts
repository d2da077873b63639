import type { Draft, Group } from './draft.ts';
import { type NetworkRequest } from './request.ts';
import { inOrder, roleWords } from './role-order.ts';

/** What a layout is called: its parts and what they are for. */
export function nameOfDraft(draft: Draft, { storage }: NetworkRequest): string {
  const switches = draft.filter(({ kind }) => kind === 'switch');
  const own = draft.filter(({ kind }) => kind === 'bare' || kind === 'team');
  const [first] = switches;
  const separate =
    switches.length > 1 && first !== undefined
      ? [`${switches.length} separate switches for ${rolesText(first, storage)}`]
      : switches.map((group) => partText(group, storage));
  return [...separate, ...own.map((group) => partText(group, storage))].join('; ');
}

function partText(group: Group, storage: NetworkRequest['storage']): string {
  const { kind, members, teaming } = group;
  const roles = rolesText(group, storage);
  if (teaming !== null) return `${teaming} of ${members.length} for ${roles}`;
  if (kind === 'switch') return `one switch on one adapter for ${roles}`;
  return `${members.length} bare for ${roles}`;
}

function rolesText({ roles }: Group, storage: NetworkRequest['storage']): string {
  const words = inOrder(roles).map((role) => roleWords(role, storage));
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
