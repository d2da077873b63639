import type { Operations } from '../../src/terminal/operations.ts';

const refuse = (): Promise<never> => Promise.reject(new Error('not in this test'));

/** For what never operates the bot. */
export const noOperations: Operations = { backUp: refuse, restore: refuse, examine: refuse };
