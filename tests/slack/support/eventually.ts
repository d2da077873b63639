import { vi } from 'vitest';

const PATIENCE_MS = 90_000;

/** Waits until the check passes: what follows an acknowledgement happens when it happens, on a busy machine later. */
export const eventually = (check: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: PATIENCE_MS, interval: 20 });
