import type { AllMiddlewareArgs } from '@slack/bolt';

/** Counts the deliveries that are being handled, so that a stop can wait for them. */
export interface InFlight {
  readonly count: number;
  readonly middleware: (args: Pick<AllMiddlewareArgs, 'next'>) => Promise<void>;
  /** Resolves when none is left, or after `ms` milliseconds. */
  idle(ms: number): Promise<void>;
}

export function createInFlight(): InFlight {
  let count = 0;
  let onIdle: (() => void) | undefined;
  return {
    get count() {
      return count;
    },
    async middleware({ next }) {
      count += 1;
      try {
        await next();
      } finally {
        count -= 1;
        if (count === 0) onIdle?.();
      }
    },
    idle(ms) {
      if (count === 0) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        onIdle = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}
