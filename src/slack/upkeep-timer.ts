import { CLAIM_MS } from '../keeping/change.ts';
import type { Logger } from '../log.ts';
import type { SlackKeeping } from './checklists/keeping.ts';
import { RETRY_AFTER_MAX_MS } from './checklists/refusals.ts';
import { REMEMBERED_HOURS } from './memory.ts';

const FIRST_MS = 60_000;
const EVERY_MS = 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
/** Longer than any message waits for its next try. */
const WAIT_MAX_MS = 2 * RETRY_AFTER_MAX_MS;

/** A clock that is further off than this was set, or has come right. */
const JUMP_MS = 60_000;

/** Removes what is older than it may get, a minute after the start and every hour. Returns what stops it. */
export function startUpkeep(keeping: SlackKeeping, retentionDays: number, log: Logger): () => void {
  const sweepNow = createSweeper(keeping, retentionDays, log);
  const run = (): void => void sweepNow();
  const first = setTimeout(run, FIRST_MS).unref();
  const timer = setInterval(run, EVERY_MS).unref();
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
}

/**
 * What removes old things when it is called. Not where the clock has jumped since the last time: by a wrong one
 * everything is old, and what is removed does not come back when it is put right. `steady`: milliseconds of a clock
 * that does not jump.
 */
export function createSweeper(
  keeping: SlackKeeping,
  retentionDays: number,
  log: Logger,
  steady: () => number = () => performance.now(),
): () => Promise<void> {
  const offset = (): number => Date.parse(keeping.now()) - steady();
  let known = offset();
  return async () => {
    const jump = offset() - known;
    known += jump;
    await hurry(keeping).catch((error: unknown) => {
      log.warn({ err: error }, 'messages that wait too long are not hurried');
    });
    if (Math.abs(jump) > JUMP_MS)
      return log.warn(
        { seconds: Math.round(jump / 1000) },
        'the clock has jumped; nothing old is removed yet',
      );
    await sweep(keeping, retentionDays).catch((error: unknown) => {
      // The next hour tries again.
      log.warn({ err: error }, 'old things not removed');
    });
  };
}

/** Messages that wait for what a clock that was ahead called soon wait no longer. */
async function hurry(keeping: SlackKeeping): Promise<void> {
  const now = Date.parse(keeping.now());
  const latest = new Date(now + WAIT_MAX_MS).toISOString();
  await (await keeping.upkeep()).hurry(new Date(now).toISOString(), latest);
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
