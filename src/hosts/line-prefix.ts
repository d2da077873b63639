/** `2024-05-02T09:14:07.120Z`, `[09:14:07]`, `May  2 09:14:07 host`: when a line was written. */
const TIME =
  '\\[?(?:\\d{4}[-/]\\d{2}[-/]\\d{2}[T ])?\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?(?: ?[AP]M)?\\]?(?=\\s|$)';
const SYSLOG =
  '[A-Z][a-z]{2} [ \\d]\\d \\d{2}:\\d{2}:\\d{2} [\\w.-]{1,60} [\\w./-]{1,40}(?:\\[\\d{1,8}\\])?:';
const LEVEL = '\\s{1,3}\\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|stdout|stderr)\\]?:?(?=\\s|$)';
/** Who wrote it: a program in brackets, which `[01]` and `[X]` are not. */
const NAME = '\\s{1,3}\\[[A-Za-z][^\\]\\n]{2,40}\\]:?(?=\\s|$)';
/** `<ada> `, `<@ada> `: who said it, in a chat. */
const NICK = '<[@+%~& ]?[A-Za-z_\\[\\]`^{}|-][\\w\\[\\]`^{}|-]{0,30}>(?=\\s|$)';
const BAR = '(?:\\s{1,3}\\|(?=\\s|$))?';

const PREFIX = new RegExp(`^(?:(?:${SYSLOG}|${TIME}(?:${LEVEL})?(?:${NAME})?${BAR})(?: ${NICK})?|${NICK})`);

/** `app-1  | `, `hv07: `: the same name before every line, as tools write it that join the output of several. */
const OWNER = /^[\w.-]{1,40}(?: {0,20}\||:)(?=\s|$)/;

/** Longest prefix, characters. */
const PREFIX_MAX = 160;
/** Fewest lines that show what is a prefix, and which part of all lines has it. */
const LINES_MIN = 3;
const OWNED_LINES_MIN = 5;
const SHARE_MIN = 0.8;

/**
 * Cuts what a log or a chat writes before every line: when, how important, and by whom. Lines keep their own
 * indentation. A text whose lines do not have the same shape of prefix stays as it is.
 */
export function withoutPrefix(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length < LINES_MIN) return lines;
  const isMost = (count: number): boolean => count >= Math.max(LINES_MIN, filled.length * SHARE_MIN);
  if (isMost(filled.filter((line) => PREFIX.test(line.slice(0, PREFIX_MAX))).length))
    return lines.map((line) => cut(line, PREFIX.exec(line.slice(0, PREFIX_MAX))?.[0]));
  const owner = OWNER.exec(filled[0]?.slice(0, PREFIX_MAX) ?? '')?.[0];
  if (owner === undefined || filled.length < OWNED_LINES_MIN) return lines;
  if (!filled.every((line) => line.startsWith(owner))) return lines;
  return lines.map((line) => cut(line, owner));
}

/** The line behind its prefix and the one blank that parts them. */
const cut = (line: string, prefix: string | undefined): string =>
  prefix === undefined ? line : line.slice(prefix.length).replace(/^[ \t]/, '');
