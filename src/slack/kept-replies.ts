import type { RespondFn } from '@slack/bolt';
import type { Block, Reply } from '../replies/reply.ts';
import { wordsOf } from './drawing/mrkdwn.ts';
import { RESPONSE_URL_MINUTES } from './limits.ts';
import { createShelf, type Shelf } from './shelf.ts';

/** Who asked, and where. */
export interface Person {
  /** The tenant: what was said is remembered and forgotten under it. */
  readonly team: string;
  readonly user: string;
}

/** Where a check was started, and so where its result can be shared. */
export interface Place {
  readonly channel: string;
  /** Set when the check was started in a thread. */
  readonly thread?: string;
  /** Posts there also where the bot is no member. Absent when Slack gave no way, or after a restart. */
  readonly respond?: RespondFn;
}

/** A reply that buttons lead back to. */
export interface KeptReply {
  readonly reply: Reply;
  readonly asker: Person;
  /** `person`: only the asker sees it and may press its buttons. `channel`: everybody in the channel does. */
  readonly audience: 'person' | 'channel';
  /** Where it can be shared to; absent for a public copy, and where there is no channel. */
  readonly place?: Place;
  /** How more output comes to this check: by a message to the bot, with a mention or without; absent: by a button. */
  readonly followUp?: 'mention' | 'message';
}

export type KeptReplies = Shelf<KeptReply>;

/** A form that was opened: who fills it in, and for which place. */
export interface OpenForm {
  readonly asker: Person;
  readonly place: Place;
}

export type OpenForms = Shelf<OpenForm>;

const REPLIES_MAX = 2000;
const CHARACTERS_MAX = 32 * 1024 * 1024;

/** Keeps replies as long as Slack lets a private message be changed. */
export function createKeptReplies(now?: () => number): KeptReplies {
  return createShelf<KeptReply>({
    minutes: RESPONSE_URL_MINUTES,
    max: REPLIES_MAX,
    charactersMax: CHARACTERS_MAX,
    sizeOf: ({ reply }) => sizeOf(reply.blocks),
    ...(now === undefined ? {} : { now }),
  });
}

export function createOpenForms(): OpenForms {
  const size = 1;
  return createShelf<OpenForm>({
    minutes: RESPONSE_URL_MINUTES,
    max: REPLIES_MAX,
    charactersMax: REPLIES_MAX,
    sizeOf: () => size,
  });
}

/** Characters of a row without its quote, about: the sources are the base's own and kept once. */
const ROW_SIZE = 500;

/** Characters that the blocks hold, about. Only a paste makes them many. */
function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + blockSize(block), 0);
}

function blockSize(block: Block): number {
  switch (block.kind) {
    case 'finding':
      return ROW_SIZE + (block.quote?.length ?? 0);
    case 'list':
      return block.items.reduce((sum, item) => sum + wordsOf(item).length, 0);
    case 'fold':
      return block.title.length + sizeOf(block.blocks);
    case 'text':
    case 'note':
      return wordsOf(block.text).length;
    case 'verdict':
    case 'heading':
    case 'code':
      return block.text.length;
    case 'table':
      return [block.header, ...block.rows].flat().reduce((sum, cell) => sum + cell.length, 0);
    case 'actions':
      return ROW_SIZE;
    case 'checklist':
      return ROW_SIZE * block.list.items.length;
  }
}
