/** The first word of the text that follows a verb, and what follows it; both empty for no text. */
export function splitFirstWord(text: string): { readonly word: string; readonly rest: string } {
  const [whole = '', word = ''] = /^\s*(\S*)/.exec(text) ?? [];
  return { word, rest: text.slice(whole.length) };
}
