import type { Nic } from '../../src/hosts/host-spec.ts';

/** A wired adapter; the name tells its make. */
export const wired = (name: string, rest: Partial<Nic> = {}): Nic => ({
  name,
  wireless: false,
  line: 1,
  ...rest,
});

export const wifi = (name = 'Intel(R) Wi-Fi 6 AX200', rest: Partial<Nic> = {}): Nic => ({
  name,
  wireless: true,
  line: 1,
  ...rest,
});

/** So many ports of one make. */
export const ports = (count: number, name = 'Intel(R) X710', rest: Partial<Nic> = {}): Nic =>
  wired(name, { count, ...rest });
