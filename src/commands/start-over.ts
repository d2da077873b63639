const START_OVER = /^\s*(?:check\s+)?start(?:ing)? (?:over|afresh|again|anew)\b[\s,.:;!-]*/i;
const NEW_HOST =
  /^\s*(?:check\s+)?(?:(?:an?|the) )?(?:new|another|different|next|other) (?:host|server|machine|box|one|pc)\b[\s,.:;!-]*/i;

/**
 * What follows the words that begin a new conversation, as a command; empty when nothing does. `undefined`: there are
 * no such words. "New host" is one only where there is an old one: elsewhere it belongs to the paste.
 */
export function readStartOver(text: string, hasEarlier: boolean): string | undefined {
  const [words] = START_OVER.exec(text) ?? (hasEarlier ? NEW_HOST.exec(text) : null) ?? [];
  if (words === undefined) return undefined;
  const rest = text.slice(words.length);
  return rest === '' || /^check\b/i.test(rest) ? rest : `check ${rest}`;
}
