import type { Asked } from './question.ts';

/** What the base knows of one upgrade. */
export interface Truth {
  readonly from: string;
  readonly to: string;
  readonly asked?: Asked;
  /** The path in short; for a plan without one, only its start. */
  readonly path: string;
  readonly verdict?: 'no' | 'unknown';
  /** The entry of the base, and with it the page, that the truth is read from. */
  readonly truth: readonly string[];
}

export const CLUSTER: Asked = { cluster: true };
