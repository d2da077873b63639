/** The three signs that Slack escapes in what people write. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** "@hyperv-advisor" as Slack writes a mention down. */
export const withMentions = (text: string, bot: { readonly id: string; readonly name: string }): string =>
  text.replaceAll(new RegExp(`@${bot.name}(?![\\w-])`, 'gi'), `<@${bot.id}>`);
