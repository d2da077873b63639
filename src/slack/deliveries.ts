import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { acknowledge } from './acknowledge.ts';
import type { Delivery } from './routes.ts';

/** Slack's last retry comes about five minutes after the first delivery; this is twice that. */
const REMEMBERED_MS = 10 * 60_000;
const REMEMBERED_MAX = 50_000;

/** Remembers deliveries, so that one that comes again is not handled again. */
export interface Deliveries {
  /** `true` the first time any of the keys is seen: the caller handles the delivery, and nobody else will. */
  claim(keys: readonly string[]): boolean;
}

export function createDeliveries(now?: () => number): Deliveries {
  const seen = new LRUCache<string, true>({
    max: REMEMBERED_MAX,
    ttl: REMEMBERED_MS,
    ...(now === undefined ? {} : { perf: { now }, ttlResolution: 0 }),
  });
  return {
    // Nothing is awaited between the look and the claim: two copies at the same moment cannot both win.
    claim(keys) {
      const isNew = !keys.some((key) => seen.has(key));
      for (const key of keys) seen.set(key, true, { noUpdateTTL: true });
      return isNew;
    },
  };
}

/**
 * Handles each delivery once. A retry whose first copy never came is new, so it is handled. A repeated one is
 * acknowledged, or Slack would go on. `claimedElsewhere`: deliveries that whoever handles them tells apart.
 */
export function handleOnce(
  deliveries: Deliveries,
  claimedElsewhere: (delivery: Delivery) => boolean = () => false,
  onCopy: () => void = () => undefined,
): (delivery: Delivery) => Promise<void> {
  return async (delivery) => {
    if (claimedElsewhere(delivery) || deliveries.claim(keysOf(delivery))) return delivery.next();
    onCopy();
    if ('ack' in delivery && delivery.ack !== undefined) await acknowledge(delivery.ack);
  };
}

/**
 * What tells a delivery apart, as digests: a name that is cut out of a request would keep the whole of it in memory, paste
 * and all. No key at all, as for a closed form, means that it is not remembered.
 */
export const keysOf = (delivery: Delivery): readonly string[] =>
  namesOf(delivery).map((name) => createHash('sha256').update(name).digest('base64'));

function namesOf(delivery: Delivery): readonly string[] {
  if ('event' in delivery) {
    const message = messageKey(delivery.event);
    return [`event ${delivery.body.event_id}`, ...(message === undefined ? [] : [message])];
  }
  const { body } = delivery;
  const trigger: unknown = 'trigger_id' in body ? body.trigger_id : undefined;
  const kind: unknown = 'type' in body ? body.type : 'command';
  return typeof trigger === 'string' && trigger !== '' ? [`${String(kind)} ${trigger}`] : [];
}

/** A mention may arrive as a mention and as a message, under two event ids. */
function messageKey(event: { type: string }): string | undefined {
  if (event.type !== 'app_mention' && event.type !== 'message') return undefined;
  const subtype = 'subtype' in event ? event.subtype : undefined;
  if (subtype !== undefined && subtype !== 'file_share') return undefined;
  const [channel, ts] = [
    'channel' in event ? event.channel : undefined,
    'ts' in event ? event.ts : undefined,
  ];
  return typeof channel === 'string' && typeof ts === 'string' ? `message ${channel} ${ts}` : undefined;
}
