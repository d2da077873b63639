import type { Bot } from '../bot.ts';
import type { ReleaseName } from '../checklists/export-words.ts';
import type { Command } from '../commands/command.ts';
import type { Logger } from '../log.ts';
import type { ToPng } from '../pictures/picture.ts';
import type { ListParts } from './checklists/list-parts.ts';
import type { FilePlace } from './files/download.ts';
import type { KeptReplies, OpenForms } from './kept-replies.ts';
import type { Memory } from './memory.ts';
import type { QuestionLog } from './question-log.ts';
import type { Tally } from './tally.ts';
import type { Votes } from './votes.ts';

/** A release that the form offers. */
export interface ReleaseChoice {
  readonly id: string;
  readonly name: string;
}

/** What the listeners of all surfaces work with. */
export interface Parts {
  readonly bot: Bot;
  readonly log: Logger;
  /** Releases that a host can be checked for, in the order of the form. */
  readonly releases: readonly ReleaseChoice[];
  /** How people call the release with an id. */
  readonly releaseName: ReleaseName;
  /** Commands that the Home tab lists. */
  readonly commands: readonly Command[];
  readonly kept: KeptReplies;
  readonly forms: OpenForms;
  readonly memory: Memory;
  /** Where questions go that were declined, or whose answer did not help. */
  readonly questions: QuestionLog;
  /** What listeners about lists work with; absent: the bot keeps none. */
  readonly lists?: ListParts;
  /** Where the files of messages come from. */
  readonly files: FilePlace;
  /** Who rated which answer already. */
  readonly votes: Votes;
  /** Counts what happens. */
  readonly tally: Tally;
  readonly toPng: ToPng;
}
