/**
 * Characters that make a text look other than it is, or do something to a terminal: what turns the direction of
 * writing, letters that no one sees, and control characters besides tab and line ends. Joiners stay: some scripts
 * and pictures need them.
 */
const DISGUISE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F\u{E0000}-\u{E007F}]/gu;

/** The text without them. */
export const withoutDisguise = (text: string): string => text.replace(DISGUISE, '');
