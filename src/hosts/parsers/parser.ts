import type { Contradiction, Format, ReadingName, ReadingValues } from '../host-spec.ts';
import type { Paste } from '../paste.ts';
import type { PasteLine, Reading } from '../reading.ts';

/** A "no" that is no reading by itself, but leaves open what another line states. */
export interface Denial {
  readonly reading: ReadingName;
  readonly line: number;
}

/** The readings that one parser took, and the lines it has accounted for. */
export interface Draft {
  readonly format: Format;
  /** BCP 47 tag of the language, when the format is localised. */
  readonly locale?: string;
  readonly readings: { [K in ReadingName]?: Reading<ReadingValues[K]> };
  readonly ignoredNics: readonly string[];
  /** Numbers of the lines that belong to this format, understood or of no interest. No later parser reads them. */
  readonly claimed: ReadonlySet<number>;
  /** The claimed lines that name hardware; absent: any of them may. */
  readonly hardware?: readonly PasteLine[];
  /** What belongs to this format, says something, and was not understood. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
  /** What is denied here, and may be there all the same: a hypervisor hides it. Absent: nothing is. */
  readonly denied?: readonly Denial[];
  /** Where the text of this format contradicts itself. */
  readonly contradictions: readonly Contradiction[];
}

/**
 * Reads one format. A parser never throws and never guesses: text that is not of its format gives `undefined`,
 * a value it does not understand gives no reading. It runs in time linear in the length of the paste.
 */
export interface Parser {
  readonly id: string;
  /** Words, in small letters, of which a paste in this format has one; absent: none is certain. */
  readonly words?: readonly string[];
  /** Reads the lines that no earlier parser has claimed. `undefined`: not of this format. */
  read(paste: Paste, free: Paste['lines']): Draft | undefined;
}
