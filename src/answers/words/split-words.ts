/** The words of a text, lower case, without signs; `3.0` and `10gbe` are one word each, `hyper-v` is two. */
export function splitWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\bw\/(?:out|o)\b/g, 'without')
    .replace(/\bw\/\s*/g, 'with ')
    .replace(/\bb\/w\b/g, 'between')
    .replace(/(\w)['’]s\b/g, '$1')
    .replace(/n['’]t\b/g, ' not');
  return plain.match(/[\p{L}\p{N}]+(?:\.\d+)*/gu) ?? [];
}
