const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML takes it, between tags and in attributes. Characters that XML forbids become blanks. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu, ' ')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
