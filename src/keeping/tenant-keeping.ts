import type { Asked } from './asked.ts';
import type { Forgetting } from './forgetting.ts';
import type { Threads } from './threads.ts';

/** What is kept of one tenant besides its lists. */
export interface TenantKeeping {
  readonly threads: Threads;
  readonly asked: Asked;
  readonly forgetting: Forgetting;
}
