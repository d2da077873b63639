import { inRequest, newRequestId } from '../request-id.ts';
import { keysOf } from './deliveries.ts';
import type { Delivery } from './routes.ts';

/** Requests by what they failed with: Bolt tells of errors outside of the request. */
const failed = new WeakMap<object, string>();

/** Gives each delivery an id, the same for all its copies, for the log and for the reference that a person sees. */
export async function nameRequests(delivery: Delivery): Promise<void> {
  const request = newRequestId(keysOf(delivery)[0]);
  try {
    await inRequest(request, () => delivery.next());
  } catch (error) {
    if (error instanceof Error) failed.set(error, request);
    throw error;
  }
}

/** The request that failed with an error, as Bolt hands it on: itself, or within one of its own. */
export function requestOf(error: Error): { readonly request?: string } {
  const inner = 'original' in error ? error.original : undefined;
  const request = failed.get(error) ?? (inner instanceof Error ? failed.get(inner) : undefined);
  return request === undefined ? {} : { request };
}
