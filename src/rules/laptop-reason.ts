import type { Judged } from './judged.ts';
import { virtualReason } from './machine.ts';

/**
 * The releases that the notes on laptops were written for. On later machines such a row would cost trust: every
 * laptop of today has the chipset and the disks, and client Windows sleeps with Hyper-V on.
 */
const FIRST_RELEASES: readonly string[] = ['ws2008', 'ws2008r2'];

/** Why a note on laptops does not apply; `undefined` when it does, or when the paste does not tell. */
export function laptopReason(laptop: boolean | undefined, judged: Judged): string | undefined {
  if (!FIRST_RELEASES.includes(judged.release.id)) return 'This is about the first two releases of Hyper-V.';
  if (laptop === false) return 'The machine is not a laptop.';
  return virtualReason(judged);
}
