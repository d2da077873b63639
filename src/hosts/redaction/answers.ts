/** Commands that answer with a bare name. */
const ASKS =
  /(?:^|[>$#%]\s{0,4})(?:hostname(?:\.exe)?(?: -[a-z])?|uname -n|whoami|\$env:(?:computername|username)|echo (?:%|\$env:|\$)(?:computername|username|hostname|user)%?)\s*$/i;
const NAME = /^\s*[\p{L}\d][\w.\\-]{1,100}\s*$/u;
const MAY_ASK = /name|whoami/i;

/** The lines that answer a command which asks for the name of the machine or of its user. */
export function bareAnswers(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (!MAY_ASK.test(line) || !ASKS.test(line)) continue;
    const answer = (lines[index + 1] ?? '').trim() === '' ? index + 2 : index + 1;
    if (NAME.test(lines[answer] ?? '')) found.add(answer);
  }
  return found;
}
