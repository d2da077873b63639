import type { PasteLine } from '../../reading.ts';

/** A property of the computer with the value that PowerShell printed. */
export interface Property {
  readonly name: string;
  readonly value: string;
  /** The line on which the value begins. */
  readonly line: PasteLine;
  /** Numbers of all lines it stands on. */
  readonly numbers: readonly number[];
}
