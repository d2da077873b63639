import type { Status } from '../../src/rules/outcome.ts';

/**
 * Practice, what it must come to, paste, release (Windows Server 2022 unless named). The truth of a case is the
 * `trigger` of the entry in knowledge/practices.yml, which cites Microsoft's page.
 */
export type Case = readonly [id: string, status: Status, paste: string, release?: string];
