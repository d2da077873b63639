import { timeLimit } from './time-limit.ts';

/** Whether the bot can do its work now. What it was built with, the knowledge base among it, is loaded by then. */
export interface Readiness {
  /** What stands in the way; empty: nothing. */
  reasons(): Promise<readonly string[]>;
  /** Whether deliveries come in: signed in to Slack, and connected or listening. */
  connected(is: boolean): void;
  /** The bot is about to stop. */
  drain(): void;
}

/** Longer than any sound database takes, and shorter than whoever asks waits. */
const PING_MS = 2000;
/** Whoever asks oftener gets the same answer: the route may be open to anybody. */
const PING_KEPT_MS = 1000;

/** `keeping`: what asks the database; absent: nothing is kept. */
export function createReadiness(keeping: { ping(): Promise<void> } | undefined): Readiness {
  let isConnected = false;
  let isDraining = false;
  const answers = keptFor(PING_KEPT_MS, () => inTime(keeping?.ping()));
  return {
    async reasons() {
      const found = [
        isDraining && 'the bot is stopping',
        !isConnected && 'the bot is not connected to Slack',
        !(await answers()) && 'the database does not answer',
      ];
      return found.filter((reason) => reason !== false);
    },
    connected(is) {
      isConnected = is;
    },
    drain() {
      isDraining = true;
    },
  };
}

const inTime = (ping: Promise<void> = Promise.resolve()): Promise<boolean> =>
  timeLimit(ping, PING_MS).then(
    () => true,
    () => false,
  );

/** Asks anew when the last answer is older than `ms`; who asks meanwhile waits for the same one. */
function keptFor<T>(ms: number, ask: () => Promise<T>): () => Promise<T> {
  let last: { readonly at: number; readonly answer: Promise<T> } | undefined;
  return () => {
    const now = performance.now();
    if (last === undefined || now - last.at >= ms) last = { at: now, answer: ask() };
    return last.answer;
  };
}
