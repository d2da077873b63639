/**
 * A text with what looks like a secret taken out: Slack's tokens, addresses that let whoever has them answer, and who
 * signs in in the address of a database.
 */
export const withoutSecrets = (text: string): string =>
  text
    .replace(/\bx(?:ox[a-z]|app)-[\w.%-]+/g, '[token]')
    .replace(/https:\/\/hooks\.[^\s"\\]+/g, '[response URL]')
    .replace(/\bBearer\s+[^\s"\\]+/gi, 'Bearer [token]')
    .replace(/\b(postgres(?:ql)?:\/\/)[^\s"\\]+/g, '$1[address]');
