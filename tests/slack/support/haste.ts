import { afterAll, beforeAll, vi } from 'vitest';

/** Shorter waits are nobody's patience: they stay as they are. */
const KEPT_MS = 400;

/** In this file the waits between tries and the time limits of calls pass so many times faster. */
export function hasten(times: number): void {
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  const real = globalThis.setTimeout;
  const short = (ms: number): number => (ms < KEPT_MS ? ms : Math.ceil(ms / times));
  beforeAll(() => {
    AbortSignal.timeout = (ms) => timeout(short(ms));
    vi.stubGlobal('setTimeout', (run: (...of: unknown[]) => void, ms = 0, ...rest: unknown[]) =>
      real(() => run(...rest), short(ms)),
    );
  });
  afterAll(() => {
    AbortSignal.timeout = timeout;
    vi.unstubAllGlobals();
  });
}
