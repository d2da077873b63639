/**
 * Whether an answer holds a phrase, as the questions mean it: letter case, kinds of blanks and apostrophes, commas in
 * figures and a blank before a unit do not count. A figure is no part of a longer one, a short word no part of another.
 */
export function holds(answer: string, phrase: string): boolean {
  const [text, want] = [normal(answer), normal(phrase)];
  const escaped = want.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (/^[a-z]{1,3}$/.test(want)) return new RegExp(`(?<![a-z0-9])${escaped}s?(?![a-z0-9])`).test(text);
  const before = /^\d/.test(want) ? '(?<!\\d)(?<!\\d\\.)' : '';
  const after = /\d$/.test(want) ? '(?!\\d)(?!\\.\\d)' : '';
  return new RegExp(`${before}${escaped}${after}`).test(text);
}

const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d) (?=[a-z])/g, '');
