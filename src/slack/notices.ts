import type { types } from '@slack/bolt';
import { plain, section } from './drawing/elements.ts';
import { escapeText } from './escape.ts';
import { RESPONSE_URL_MINUTES, VIEW_TITLE_MAX } from './limits.ts';
import { REMEMBERED_HOURS } from './memory.ts';

/** Sentences about the surface itself: what a button, a form or a command cannot do, and what to do instead. */
export const NOTICE = {
  expired: `This result is kept for ${RESPONSE_URL_MINUTES} minutes, and that time is over. Ask again, then press the button.`,
  notYours: 'This button is for the person who asked. Ask again to get a result of your own.',
  alreadyShared: 'This result was shared already. Ask again to share it once more.',
  shared: 'Shared to the channel.',
  notShared:
    'Slack did not take the message: the bot is not in that channel. Run /invite with the name of the bot there, then press Share again.',
  noForm:
    'The form did not open, because Slack waits three seconds for it. Press the button again, or run /hyperv check followed by the paste.',
  noItemForm: 'The form did not open, because Slack waits three seconds for it. Press the button again.',
  unknownButton: 'This button belongs to an older version of the bot. Run /hyperv check again.',
  unknownForm: 'This form belongs to an older version of the bot. Close it and run /hyperv check again.',
  unknownShortcut: 'This shortcut belongs to an older version of the bot. Run /hyperv check instead.',
  unknownCommand: 'This bot does not know that command. /hyperv help lists what it answers.',
  noText:
    'This message holds no text that can be checked. Copy the text of the host spec into a message or into /hyperv check.',
  reading: 'Reading the file…',
  lookingUp: 'Looking it up…',
  noted: 'Noted.',
  votedAlready: 'Your vote on this answer is noted already.',
  forgotten: `What a check has read is remembered for ${REMEMBERED_HOURS} hours, and no longer here. Run /hyperv check with everything that you have.`,
  pictureSent: 'The picture is in your messages with this bot.',
  noPicture:
    'Slack did not take the picture: the app needs the permission files:write, which whoever installed it can grant. The text says the same.',
  pictureNotShared:
    'The text is shared, its picture is not: the bot is not in that channel, or the app lacks the permission files:write.',
  noAdapters:
    'This check names no network adapters. Run /hyperv network with their number, for example 4 nics.',
  judgedAlone: `The earlier result is no longer remembered, so only this paste was judged.`,
  notSaved: 'This was not saved: the database did not answer in two seconds. Try it again in a moment.',
  exported: 'The export stands as a file in the thread of the list.',
  listClosed:
    'This list is closed. Run /hyperv checklist reopen with its id, which stands in its first message.',
  listNotYours: 'Nothing was changed: this list is not, or no longer, one of this channel and workspace.',
} as const;
export type Notice = (typeof NOTICE)[keyof typeof NOTICE];

/** A message that holds a sentence. */
export const noticeMessage = (notice: Notice): { text: string } => ({ text: escapeText(notice) });

/** A view that holds a sentence, for places that take no message. */
export function noticeView(notice: string): types.ModalView {
  return {
    type: 'modal',
    title: plain('Hyper-V Advisor', VIEW_TITLE_MAX),
    close: plain('Close', VIEW_TITLE_MAX),
    blocks: [section(escapeText(notice))],
  };
}
