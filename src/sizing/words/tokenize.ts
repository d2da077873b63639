import { patterns } from './patterns.ts';
import type { Token } from './token.ts';

/** The figures and words of a sizing request, in its order. */
export function tokenize(text: string): readonly Token[] {
  const plain = normal(text);
  const tokens: Token[] = [];
  let at = 0;
  while (at < plain.length) {
    const found = tokenAt(plain, at);
    tokens.push(...found.tokens);
    at = found.end;
  }
  return tokens;
}

/** Blanks between figures and the `x` between them, groups of three digits joined, commas standing alone. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[×*✕]/g, 'x')
    .replace(/(?<![\d.])(\d{1,3}(?:,\d{3})+)(?=\s*(?:[gtm]i?b|vms?|v?cpus?)(?![a-z]))/g, (digits) =>
      digits.replaceAll(',', ''),
    )
    .replace(/(?<=\d|cpus?|gb|tb|vms?|cores?|hosts?)x(?=\s*\d)/g, ' x ')
    .replace(/[(){}[\]"@]/g, ' ')
    .replace(/[,;|]|\n|\.(?=\s|$)/g, ' , ')
    .replace(/:(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A comma ends what belongs together; it means nothing itself. */
const NOTHING = /[ ,]/;

function tokenAt(text: string, at: number): { tokens: readonly Token[]; end: number } {
  if (NOTHING.test(text.charAt(at))) return { tokens: [], end: at + 1 };
  for (const [regex, read] of patterns) {
    regex.lastIndex = at;
    const match = regex.exec(text);
    if (match !== null && match[0] !== '') return { tokens: [read(match)].flat(), end: at + match[0].length };
  }
  const [word = ''] = text.slice(at).split(NOTHING, 1);
  return { tokens: [{ kind: 'word', text: word }], end: at + word.length };
}
