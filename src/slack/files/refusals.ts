import { PASTE_BYTES_MAX } from '../../bot.ts';

/** Why a file was not read. */
export type Refusal =
  | 'picture'
  | 'not-text'
  | 'outside'
  | 'too-large'
  | 'too-many'
  | 'unseen'
  | 'slow'
  | 'failed';

/** Most text files of one message that are read. */
export const FILES_READ_MAX = 5;

const WORDS: Readonly<Record<Refusal, string>> = {
  picture:
    'Pictures are not read. Please send the text: copy the output of systeminfo into a message, or run /hyperv collect for a command that collects everything.',
  'not-text':
    'This is not a text file. Write the output to one, such as "systeminfo > host.txt", and send that.',
  outside: 'Files that are stored outside Slack are not read. Upload the file itself, or paste its text.',
  'too-large': `The file holds more than ${PASTE_BYTES_MAX / 1024} KB of text. Send the output of systeminfo for one machine.`,
  'too-many': `At most ${FILES_READ_MAX} files of a message are read. Send this one in another message.`,
  unseen:
    'Slack did not hand the file over: the bot lacks the scope files:read, or is not in the conversation that the file was shared in. Invite it there, or paste the text.',
  slow: 'Slack did not hand the file over in time. Send it again, or paste its text.',
  failed: 'Slack did not hand the file over. Send it again, or paste its text.',
};

/** Why a file was not read and what to do instead, in words for the person. */
export const refusalWords = (refusal: Refusal): string => WORDS[refusal];
