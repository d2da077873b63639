/** What somebody typed, without the fences that Slack's own code blocks put around a paste. */
export const withoutFences = (text: string): string => text.replaceAll('```', '');

/**
 * What is asked of the bot in a message that mentions it: the text after the first mention, or before it when
 * nothing follows.
 */
export function withoutMention(text: string, botUser: string | undefined): string {
  const mention =
    botUser === undefined ? undefined : new RegExp(`<@${botUser}(?:\\|[^>]{0,100})?>`).exec(text);
  if (mention === undefined || mention === null) return text.trim();
  const after = text
    .slice(mention.index + mention[0].length)
    .replace(/^[\s,:]+/, '')
    .trimEnd();
  return after === '' ? text.slice(0, mention.index).trim() : after;
}
