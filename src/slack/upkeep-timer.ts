import { CLAIM_MS } from '../keeping/change.ts';
import type { Logger } from '../log.ts';
import type { SlackKeeping } from './checklists/keeping.ts';
import { REMEMBERED_HOURS } from './memory.ts';

const FIRST_MS = 60_000;
const EVERY_MS = 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/** Removes what is older than it may get, a minute after the start and every hour. Returns what stops it. */
export function startUpkeep(keeping: SlackKeeping, retentionDays: number, log: Logger): () => void {
  const run = (): void => {
    void sweep(keeping, retentionDays).catch((error: unknown) => {
      // The next hour tries again.
      log.warn({ err: error }, 'old things not removed');
    });
  };
  const first = setTimeout(run, FIRST_MS).unref();
  const timer = setInterval(run, EVERY_MS).unref();
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
}

/** Removes what is older than it may get at the time that `keeping` tells. */
export async function sweep(keeping: SlackKeeping, retentionDays: number): Promise<void> {
  const now = Date.parse(keeping.now());
  const before = (ms: number): string => new Date(now - ms).toISOString();
  const remembered = Math.min(REMEMBERED_HOURS * 60 * 60_000, retentionDays * DAY_MS);
  await (await keeping.upkeep()).sweep({
    before: before(retentionDays * DAY_MS),
    threadsBefore: before(remembered),
    claimsBefore: before(CLAIM_MS),
  });
}
