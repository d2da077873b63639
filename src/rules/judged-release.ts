import type { Readings } from '../hosts/host-spec.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';

/** The release a verdict is about: the one that was asked for, the installed one, or else the newest. */
export const judgedRelease = (
  { osRelease }: Readings,
  asked: Release | undefined,
  knowledge: Knowledge,
): Release => asked ?? knowledge.release(osRelease?.value ?? '') ?? knowledge.newestServer;

/**
 * Whether the question is about another system than the installed one. Who names the installed release asks about the
 * machine as it is: its edition, its role and that it expires count.
 */
export const isOtherThanInstalled = (asked: Release | undefined, { osRelease, onOrder }: Readings): boolean =>
  asked !== undefined && (osRelease?.value !== asked.id || onOrder?.value === true);
