import type { Logger } from '../../log.ts';
import { timeLimit } from '../time-limit.ts';

/** Slack waits three seconds for the acknowledgement; past two, nothing may be stored any more. */
const SAVE_MS = 2000;
/**
 * What the database may take to say that it has stored or given up. The receiver answers empty after two seconds and a
 * half what nobody acknowledged, so the person has to be told before.
 */
const GRACE_MS = 250;

/**
 * Stores something before Slack is acknowledged. `givenUp` is aborted after two seconds, and then nothing is stored;
 * `not-saved` where it came to that, or where the database failed.
 */
export async function saveInTime<T>(
  log: Logger,
  save: (givenUp: AbortSignal) => Promise<T>,
): Promise<T | 'not-saved'> {
  try {
    return await timeLimit(save(AbortSignal.timeout(SAVE_MS)), SAVE_MS + GRACE_MS);
  } catch (error) {
    log.error({ err: error }, 'not saved');
    return 'not-saved';
  }
}
