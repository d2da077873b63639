import { neededWords } from '../needed-words.ts';
import type { PasteText } from '../paste-text.ts';

/** Commands that answer with a bare name. */
const ASKS =
  /(?:^|[>$#%]\s{0,4})(?:hostname(?:\.exe)?(?: -[a-z])?|uname -n|whoami|\$env:(?:computername|username)|echo (?:%|\$env:|\$)(?:computername|username|hostname|user)%?)\s*$/i;
const NAME = /^\s*[\p{L}\d][\w.\\-]{1,100}\s*$/u;
const WORDS = neededWords(ASKS);

/** The lines that answer a command which asks for the name of the machine or of its user. */
export function bareAnswers(lines: readonly string[], paste: PasteText): ReadonlySet<number> {
  const found = new Set<number>();
  if (!paste.linesWith(WORDS).some(({ text }) => ASKS.test(text))) return found;
  for (const [index, line] of lines.entries()) {
    if (!ASKS.test(line)) continue;
    const answer = (lines[index + 1] ?? '').trim() === '' ? index + 2 : index + 1;
    if (NAME.test(lines[answer] ?? '')) found.add(answer);
  }
  return found;
}
