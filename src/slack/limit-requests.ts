import { LRUCache } from 'lru-cache';
import { createAllowance } from './allowance.ts';
import { type Asking, askingOf } from './asking.ts';
import { keysOf } from './deliveries.ts';
import type { Parts } from './parts.ts';
import { refuseKindly } from './refuse-kindly.ts';
import type { Delivery } from './routes.ts';

/** Requests in a minute; 0: no limit. */
export interface RequestLimits {
  readonly person: number;
  readonly channel: number;
}

/** Refusals that a person is told of in a minute, where each takes a message. */
const REFUSALS = 6;
const LET_IN_MAX = 10_000;

/**
 * Keeps people and channels from asking more often than anybody reads. Who is refused is told when to try again, and
 * loses nothing: the form stays open, the command is given back, a message stands where it was written. What is stored
 * by the press of a button is never refused: Slack was told once that such a press is stored.
 */
export function limitRequests(
  { person, channel }: RequestLimits,
  { log, tally }: Pick<Parts, 'log' | 'tally'>,
  now: () => number = () => performance.now(),
): (delivery: Delivery) => Promise<void> {
  const [people, channels] = [createAllowance(person, now), createAllowance(channel, now)];
  const refusals = createAllowance(REFUSALS, now);
  const letIn = new LRUCache<string, true>({ max: LET_IN_MAX });
  // A copy of what was let in may be stored already: to refuse it would say that nothing was done.
  const wasLetIn = (delivery: Delivery): boolean =>
    delivery.context.retryNum !== undefined || keysOf(delivery).some((key) => letIn.has(key));
  const roomIn = (asking: Asking): { by: 'person' | 'channel'; seconds: number } => {
    const [own, common] = [
      people.waitS(asking.person, asking.cost),
      asking.channel === undefined ? 0 : channels.waitS(asking.channel, asking.cost),
    ];
    return own >= common ? { by: 'person', seconds: own } : { by: 'channel', seconds: common };
  };
  return async (delivery) => {
    const asking = askingOf(delivery);
    if (asking === undefined || wasLetIn(delivery)) return delivery.next();
    const { by, seconds } = roomIn(asking);
    if (seconds > 0) {
      tally.limited(by);
      // Whoever floods a channel is not answered by a flood.
      if ('event' in delivery && refusals.waitS(asking.person, 1) > 0) return;
      refusals.use(asking.person, 1);
      return refuseKindly(delivery, by, Math.ceil(seconds), log);
    }
    for (const key of keysOf(delivery)) letIn.set(key, true);
    people.use(asking.person, asking.cost);
    if (asking.channel !== undefined) channels.use(asking.channel, asking.cost);
    return delivery.next();
  };
}
