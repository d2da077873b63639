import type { ReadingValues } from '../hosts/host-spec.ts';

/** What a setting is called in the firmware setup of each processor maker. */
export interface SettingNames {
  readonly intel: string;
  readonly amd: string;
}

/** What to do about a setting that is off in the firmware of this machine. */
export function turnOn({ intel, amd }: SettingNames, vendor: ReadingValues['cpuVendor'] | undefined): string {
  const name = vendor === 'intel' ? intel : vendor === 'amd' ? amd : `${intel} or ${amd}`;
  return `Turn on ${name} in the UEFI or BIOS setup, save, and switch the machine off and on again; a restart may not be enough.`;
}
