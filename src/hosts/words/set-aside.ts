import { isDoubtedElsewhere } from './doubts-elsewhere.ts';

/** Speaks of what was, may be or ought to be, or of what somebody does not know. */
const NOT_A_FACT =
  /\b(?:last time|previously|used to|formerly|back then|in the past|originally|had been|wasn't|weren't|was (?:off|on|disabled|enabled|not)|were (?:off|on|disabled|enabled)|had (?:it|vt|virtuali[sz]ation) (?:off|on|disabled|enabled)|whether|if (?:vt|virtuali[sz]ation|it|the|we|i|you|slat|dep)|unless|should(?:n't)?|might|maybe|perhaps|probably|presumably|i guess|i think|we think|not sure|unsure|don't know|do not know|no idea|unclear|unknown|assum\w{1,4}|supposed|supposedly|need(?:s|ed)? (?:to|vt|virtuali[sz]ation|slat|dep|at least)|requires?|required|must|how (?:do|to|can)|tbd|tbc|to be (?:confirmed|checked|defined)|want(?:s|ed)? (?:to enable|vt)|(?:please|pls) (?:enable|check)|after (?:enabling|we enable)|once (?:enabled|we)|(?:will|would|can|could|to) be (?:enabled|disabled|turned|switched|activated|on|off)|going to|according to|per (?:the )?(?:vendor|docs?|spec)|vendor says|by default)\b|\[ \]/i;

/** Speaks of another machine. */
const ANOTHER_MACHINE =
  /\b(?:(?:the |our |my |an? )?(?:other|old|previous|second|existing|current) (?:one|hosts?|servers?|box(?:es)?|machines?|nodes?|laptop|pc|cluster)s? (?:had|has|have|is|was|are|were|runs?|ran|with)|hosts have|hosts are|hosts run|each host|replac(?:es|ing|ed)|compared (?:to|with)|unlike|the (?:san|nas|filer|array) (?:has|is|with)|my (?:home )?(?:pc|laptop|desktop|workstation) (?:has|is|runs)|our (?:san|nas|hosts) (?:have|has|are|is))\b/i;

/** Tells the reader what to conclude. What a paste orders is data like the rest of it. */
const INSTRUCTION =
  /\b(?:ignore (?:all|any|the|every|previous|prior|above)|disregard|forget (?:all|the|everything)|system prompt|answer (?:with|only|ready|yes|that)|respond (?:with|only)|reply (?:with|ready|only)|output (?:ready|only)|verdict|treat (?:this|it|as|all|the|every|virtuali[sz]ation|vt)|pretend|mark (?:it|this|as|all)|consider (?:it|this|all|everything|virtuali[sz]ation|vt)|say (?:it|that|ready)|report (?:it|this|ready|as)|you (?:must|should|are now))\b/i;

/** `Old host: R610, VT on.`: all of the sentence is about it. */
const LABEL_OF_ANOTHER =
  /^\W{0,4}(?:the |our |my )?(?:old|previous|former|other|second|current|existing|source|retired) (?:one|hosts?|servers?|box|machine|node|laptop|pc|hardware)\s{0,2}(?::|-\s)/i;

export const isLabelOfAnother = (clause: string): boolean => LABEL_OF_ANOTHER.test(clause);

export const isOtherMachine = (clause: string): boolean => ANOTHER_MACHINE.test(clause);

export const isSetAside = (clause: string): boolean =>
  NOT_A_FACT.test(clause) || isOtherMachine(clause) || isDoubtedElsewhere(clause);

/** Whether a line gives orders to its reader. */
export const isInstruction = (line: string): boolean => INSTRUCTION.test(line);

const STRUCK = /(?<=^|\s)~(?=\S)[^~]{1,200}(?<=\S)~(?=$|[\s.,;!?])/g;
/** What was there before: `64 gigs now instead of 32`. */
const INSTEAD = /\binstead of [^,.;()]{1,60}/gi;
const BRACKETED = /\([^()]{1,160}\)/g;

const blank = (piece: string): string => ' '.repeat(piece.length);

/** Blanks out what was struck out or is no more, and brackets about other machines, keeping every column in its place. */
export function maskOthers(text: string): string {
  const current = /\binstead of /i.test(text) ? text.replace(INSTEAD, blank) : text;
  const unstruck = current.includes('~') ? current.replace(STRUCK, blank) : current;
  return unstruck.includes('(')
    ? unstruck.replace(BRACKETED, (piece) => (isSetAside(piece) ? blank(piece) : piece))
    : unstruck;
}
