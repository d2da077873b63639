import type { Setup } from '../hosts/setup/setup.ts';

/** The service that manages virtual machines, where the paste lists it. */
export const vmmsOf = ({ services }: Setup): Setup['services'][number] | undefined =>
  services.find(({ name }) => name?.value.toLowerCase() === 'vmms');
