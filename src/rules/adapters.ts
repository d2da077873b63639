import type { Nic } from '../hosts/host-spec.ts';

/** Ports of this kind. */
export const portsOf = ({ count }: Nic): number => count ?? 1;

export const countPorts = (nics: readonly Nic[]): number =>
  nics.reduce((total, nic) => total + portsOf(nic), 0);

/** The adapters a server connects its virtual machines with: wireless ones do not count. */
export const wiredOf = (nics: readonly Nic[]): readonly Nic[] => nics.filter(({ wireless }) => !wireless);

/** `1 wired network adapter`, `no wired network adapter`, `4 wired network adapters`. */
export function wiredText(count: number): string {
  const noun = count === 1 ? 'wired network adapter' : 'wired network adapters';
  return `${count === 0 ? 'no' : count} ${noun}`;
}

/** Names that Windows gives connections, not makers their adapters. */
const CONNECTION_NAME =
  /^(?:ethernet|local area connection|lan|nic|port|slot|embedded)(?:[ #().-]|\d){0,40}$/;

/**
 * The make of an adapter: its name without the number that Windows gives the second of a kind. `undefined` where
 * the paste has only the name of the connection.
 */
export function makeOf({ name }: Nic): string | undefined {
  const make = name
    .toLowerCase()
    .replace(/ ?#\d{1,4}$/, '')
    .trim();
  return make === '' || CONNECTION_NAME.test(make) ? undefined : make;
}
