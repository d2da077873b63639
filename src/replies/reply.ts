import type { About } from '../answers/answer.ts';
import type { Checklist } from '../checklists/checklist.ts';
import type { HostEvidence } from '../checklists/proved-items.ts';
import type { EarlierHost } from '../hosts/complete.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Finding, Verdict } from '../rules/assess.ts';

/** A stretch of text with one style. Plain text is never markup: renderers escape it. */
export interface Span {
  readonly text: string;
  readonly style?: 'strong' | 'code';
  /** Address the text links to. Only addresses of the base's sources, never one from a paste. */
  readonly url?: string;
}
export type Rich = string | readonly Span[];

/** A row of the scorecard, with the line of the paste that was judged. */
export interface FindingBlock {
  readonly kind: 'finding';
  readonly finding: Finding;
  /** The judged line as it stands in the paste; absent when nothing in the paste was judged. */
  readonly quote?: string;
}

/** Rows under a header, each as long as the header. A reply has one at most: Slack takes no second one. */
export interface TableBlock {
  readonly kind: 'table';
  /** What the table is about, for a reader who does not see it. */
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Something to press. What it does is said by its kind; the renderer of a surface without buttons writes it out. */
export type Action =
  | { readonly kind: 'share' }
  /** Adds the output that was asked for to this check. */
  | { readonly kind: 'complete' }
  /** Makes a checklist of what this check leaves open. */
  | { readonly kind: 'checklist' }
  /** Says whether the answer helped. */
  | ({ readonly kind: 'feedback' } & Rated)
  /** Proves a row of this check from what it has read. */
  | { readonly kind: 'why'; readonly rule: string; readonly title: string }
  /** Shows this reply as a picture. */
  | { readonly kind: 'picture' }
  /** Plans the network of the host that this check has read. */
  | { readonly kind: 'plan' }
  | { readonly kind: 'run'; readonly label: string; readonly command: string };

/** What is known of an answer that somebody rates: enough to mend the base, nothing of who asked. */
export interface Rated {
  /** Id of the entry that answered; empty when nothing did. */
  readonly topic: string;
  /** Ids of the releases that the answer speaks of. */
  readonly releases: readonly string[];
  readonly answered: boolean;
  /** The question, shortened, without what names a machine, a person or a place. */
  readonly question: string;
}

/** The parts of a reply. A renderer that misses a kind does not compile. */
export type Block =
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: Rich }
  | { readonly kind: 'note'; readonly text: Rich }
  | { readonly kind: 'list'; readonly items: readonly Rich[] }
  | { readonly kind: 'code'; readonly text: string }
  | TableBlock
  | FindingBlock
  | { readonly kind: 'checklist'; readonly list: Checklist }
  | { readonly kind: 'fold'; readonly id: string; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'actions'; readonly actions: readonly Action[] };

/**
 * What is kept of a conversation so that a later message can go on with it: of a check, and of a question, neither in
 * the way of the other. Holds no text that was written.
 */
export interface Remembered {
  /** What the last check has read; absent before the first one. */
  readonly host?: EarlierHost;
  /** What the last question was about; absent before the first one. */
  readonly question?: About;
  /** Id of the release that was asked for; absent for the machine as it is. */
  readonly release?: string;
}

/** What the bot answers, before any surface gives it a form. */
export interface Reply {
  /** The answer in one line: notifications, screen readers, logs of a terminal. */
  readonly summary: string;
  readonly blocks: readonly Block[];
  /** Makes the same as data, for `--json`: only the terminal asks for it. */
  readonly data?: () => unknown;
  /** A text to keep elsewhere, as it is: a terminal prints it instead of the blocks. `list`: whose it is. */
  readonly file?: { readonly name: string; readonly text: string; readonly list: string };
  /** The same as a picture, drawn when it is asked for. `unasked`: a surface that shows pictures adds it by itself. */
  readonly picture?: { readonly draw: () => Picture; readonly unasked: boolean };
  /** The verdict, when the reply is one. */
  readonly verdict?: Verdict;
  /**
   * The answer to a question of yes or no that is no verdict on a host; `unknown` where the request does not say
   * enough. Of a question to the base: whether it was answered at all.
   */
  readonly answer?: 'yes' | 'no' | 'unknown' | 'answered' | 'declined';
  /** The reply asks for a paste, for a release when one was named: a surface with forms opens one, the others print the blocks. */
  readonly asksForPaste?: { readonly release?: string };
  /** The reply asks for the adapters of a host: a surface with forms opens one, the others print the blocks. */
  readonly asksForNetwork?: true;
  /**
   * What a surface that knows conversations keeps, and gives back with the next message of the same one; `null`: it
   * forgets what it kept.
   */
  readonly remember?: Remembered | null;
  /** What the check of one machine shows, for the list that it is told in. */
  readonly evidence?: () => HostEvidence | undefined;
  /** Id of the list that was made. */
  readonly made?: string;
  /** Id of the list whose messages are being posted: the surface says so where that fails. */
  readonly posting?: string;
  /** How the reply came about: a mistake in the request is told apart from an answer. */
  readonly failure?: 'usage' | 'internal';
}

/** What a reply says in one line. */
export type Brief = Pick<Reply, 'summary' | 'verdict'>;

/** A reply of paragraphs. */
export function textReply(summary: string, ...blocks: readonly Block[]): Reply {
  return { summary, blocks: blocks.length === 0 ? [{ kind: 'text', text: summary }] : blocks };
}
