import { LRUCache } from 'lru-cache';

/** How often something may happen: a number at once, which comes back evenly within a minute. */
export interface Allowance {
  /** Seconds until there is room for so much; 0: there is now. */
  waitS(key: string, cost: number): number;
  /** Uses so much. */
  use(key: string, cost: number): void;
}

/** Whoever is forgotten because of many others has the whole allowance again. */
const KEYS_MAX = 50_000;
/** What sums of tenths may be off. */
const INEXACT = 1e-9;
const MINUTE_S = 60;
const SECOND_MS = 1000;

/** `perMinute`: 0 sets no limit. `now`: milliseconds of a clock that does not jump. */
export function createAllowance(perMinute: number, now: () => number): Allowance {
  const left = new LRUCache<string, { readonly amount: number; readonly at: number }>({ max: KEYS_MAX });
  const perSecond = perMinute / MINUTE_S;
  const amountOf = (key: string): number => {
    const last = left.get(key);
    if (last === undefined) return perMinute;
    return Math.min(perMinute, last.amount + ((now() - last.at) / SECOND_MS) * perSecond);
  };
  return {
    waitS(key, cost) {
      const missing = cost - amountOf(key);
      return perMinute === 0 || missing < INEXACT ? 0 : missing / perSecond;
    },
    use(key, cost) {
      if (perMinute > 0) left.set(key, { amount: amountOf(key) - cost, at: now() });
    },
  };
}
