import type { Exchange } from './protocol.ts';

const KEPT_MS = 60_000;
const KEPT_MAX = 200;

/** What went between the bot and Slack in the last minute, for the panel that shows it. */
export interface Traffic {
  add(exchange: Omit<Exchange, 'id' | 'at'>): void;
  list(): readonly Exchange[];
}

export function createTraffic(onChange: () => void, now: () => number = Date.now): Traffic {
  const exchanges: Exchange[] = [];
  let id = 0;
  const forget = (): void => {
    const old = exchanges.findIndex(({ at }) => at > now() - KEPT_MS);
    const expired = old === -1 ? exchanges.length : old;
    exchanges.splice(0, Math.max(expired, exchanges.length - KEPT_MAX));
  };
  return {
    add(exchange) {
      id += 1;
      exchanges.push({ id, at: now(), ...exchange });
      forget();
      onChange();
    },
    list() {
      forget();
      return exchanges;
    },
  };
}
