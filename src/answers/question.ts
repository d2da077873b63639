import type { Outside } from '../knowledge/entries.ts';
import type { ScopeQuery } from '../knowledge/knowledge.ts';
import type { Edition, Release } from '../knowledge/schema.ts';

/** What kind of answer is expected. `open` is everything that asks for none of the others. */
export type Wish = 'yes-no' | 'since' | 'removed' | 'difference' | 'meaning' | 'open';

/**
 * What a word says beside the subject: a maker of processors, an edition, another case such as a generation; `unsaid`:
 * it was not written, and is meant.
 */
export type Qualifier = 'maker' | 'edition' | 'case' | 'unsaid';

/** A question as it was understood. Nothing here holds the text itself but `text`. */
export interface Question {
  readonly text: string;
  /** Lower case, with an id in angle brackets in the place of each release: `<win11> vm on a <ws2016> host`. */
  readonly marked: string;
  /** The day it is asked, ISO. */
  readonly today: string;
  /** Lower case, in order. */
  readonly words: readonly string[];
  /** What it is about: see `Lexicon`. Without the names of releases. */
  readonly tokens: readonly string[];
  /** Those of the tokens that only say which case is meant, and of what kind they are. */
  readonly qualifiers: ReadonlyMap<string, Qualifier>;
  /** Tokens of the question before it in the same thread; empty outside threads. */
  readonly earlier: readonly string[];
  /** Releases it names, in order; those of the earlier question where it names none. */
  readonly releases: readonly Release[];
  /** Names of releases that do not exist. */
  readonly unknownReleases: readonly string[];
  /** Generation, edition and maker of the processor, where it says so. */
  readonly scope: ScopeQuery;
  /** The editions it names; where it names one, `scope` has it too. */
  readonly editions: readonly Edition[];
  /** Speaks of the free Microsoft Hyper-V Server, not of Windows Server. */
  readonly freeProduct: boolean;
  readonly wish: Wish;
  /** Id of the entry that answered the question before it in the thread. */
  readonly before?: string;
  /** Id of the fact about the guest that the thread speaks of. */
  readonly guest?: string;
  /** Whether the entry that answers fits so well that a yes or no of its own is one to the question. */
  readonly sure: boolean;
  /** Error codes and events that it names, see `codesIn`. */
  readonly codes: readonly string[];
  /** Things it names that the base does not cover. */
  readonly outside: readonly Outside[];
}
