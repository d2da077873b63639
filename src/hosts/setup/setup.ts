import type { Told } from './fields.ts';
import type { SetupObject, SHAPES } from './shapes.ts';

/** The parts of a setup, each a list: what the host has of it, as far as the paste shows. */
export type SetupPart = keyof typeof SHAPES;

/** What runs on a host already, as its Hyper-V and network commands print it. An empty list was not in the paste. */
export type Setup = {
  readonly [K in SetupPart]: readonly SetupObject<(typeof SHAPES)[K]>[];
} & {
  /** Drive of the host's own Windows: `C:`. */
  readonly systemDrive?: Told<string>;
  /** Numbers of rows whose columns do not stand below their names, so that nothing of them counts; absent: none. */
  readonly unreadLines?: readonly number[];
};

export type VirtualMachine = Setup['vms'][number];
export type VirtualSwitch = Setup['switches'][number];
