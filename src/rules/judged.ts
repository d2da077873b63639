import type { ReadingName, Readings } from '../hosts/host-spec.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';

/** What a rule judges: one machine, for one release, on one day. No clock, no network. */
export interface Judged {
  readonly readings: Readings;
  /** Readings about which the paste says two things, so that none counts; absent: there are none. */
  readonly withheld?: ReadonlySet<ReadingName>;
  /** The release the verdict is about. */
  readonly release: Release;
  /** `true`: the release was asked for, so the installed system and edition do not decide. */
  readonly asked: boolean;
  /** The day of the verdict, ISO. */
  readonly today: string;
  readonly knowledge: Knowledge;
}
