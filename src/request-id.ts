import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomBytes } from 'node:crypto';

const requests = new AsyncLocalStorage<string>();

/** Does something for a request: everything that it logs, and the reference that a person is given, carry its id. */
export const inRequest = <T>(id: string, work: () => T): T => requests.run(id, work);

/** Id of the request that is being handled; `undefined`: none is. */
export const requestId = (): string | undefined => requests.getStore();

const DIGITS = 8;

/**
 * An id for a request, the same for each copy of a delivery and without a way back to it: what Slack sends to tell
 * deliveries apart lets whoever has it open forms. Random where Slack sends nothing.
 */
export function newRequestId(delivery?: string): string {
  if (delivery === undefined || delivery === '') return randomBytes(DIGITS / 2).toString('hex');
  return createHash('sha256').update(delivery).digest('hex').slice(0, DIGITS);
}
