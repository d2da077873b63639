import type { Setup } from '../hosts/setup/setup.ts';

/** Whether a virtual machine runs; `undefined` when the paste does not tell. */
export function runs({ vms }: Pick<Setup, 'vms'>, vm: string | undefined): boolean | undefined {
  const state = vms.find(({ name }) => name !== undefined && name.value === vm)?.state;
  return state === undefined ? undefined : /^running/i.test(state.value);
}
