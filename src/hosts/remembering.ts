/** Most answers that are kept; then all are forgotten, so that garbage does not keep the usual ones out. */
const KEPT_MAX = 2_000;
/** Characters of a text that comes again. */
const TEXT_MAX = 120;

/** Keeps the answers about short texts that come again in every paste, such as labels: looking one up is quicker. */
export function remembering<T>(find: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length > TEXT_MAX) return find(text);
    const before = kept.get(text);
    if (before !== undefined || kept.has(text)) return before as T;
    const own = copyOf(text);
    const answer = find(own);
    if (kept.size >= KEPT_MAX) kept.clear();
    kept.set(own, answer);
    return answer;
  };
}

/** A text that was cut out of a paste keeps the whole of it in memory; one put together anew does not. */
const copyOf = (text: string): string => text.split('').join('');
